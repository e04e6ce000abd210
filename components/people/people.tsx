import type { KeyboardEvent } from 'react';
import { lazy, Suspense, useDeferredValue, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { stepIn } from '../log/step-in.ts';
import { NotRead } from '../not-read.tsx';
import { Button } from '../ui/button.tsx';
import { EveryoneCount, FoundCount, NobodyYet } from './count.tsx';
import { listOf } from './list-of.ts';
import { PersonLine, WaitingLine } from './person-line.tsx';
import './people.css';

const Twins = lazy(() => import('./twins.tsx').then((file) => ({ default: file.Twins })));

/** How many people are shown at first, and how many more with every press. */
const page = 100;

/**
 * Everyone with something recorded, by name, found as one types. Words first; no totals, no order by balance.
 * Arrow keys move from the field into the list and along it, Enter opens.
 */
export function People() {
  const ledger = useLedger();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(page);
  const asked = useDeferredValue(text);
  const found = useLiveRows(`people ${limit} ${asked}`, () => listOf(ledger, asked, limit));
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // What was found for the letters before stays until the next answer is there, so that nothing jumps.
  const rows = found.state === 'ready' ? found.rows : found.state === 'waiting' ? found.before : undefined;
  // The column is there once anybody looks for something.
  const needs = rows?.people.some((each) => each.need) ?? false;

  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1 && (event.key !== 'ArrowDown' || event.target !== field.current)) return;
    if (at === 0 && event.key === 'ArrowUp') {
      event.preventDefault();
      field.current?.focus();
      return;
    }
    const next = stepIn(event.key, at, links.length);
    if (next === undefined) return;
    event.preventDefault();
    links[next]?.focus();
  };

  return (
    <div className={needs ? 'people with-needs' : 'people'} onKeyDown={onKeyDown}>
      <header>
        <h1 className="said big">{i18n.t('street.people')}</h1>
      </header>
      <div className="tools">
        <label className="field find">
          <span className="unseen">{i18n.t('street.find')}</span>
          <input
            ref={field}
            type="search"
            placeholder={i18n.t('street.find')}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              setLimit(page);
            }}
          />
        </label>
      </div>
      {text === '' && (
        <Suspense>
          <Twins />
        </Suspense>
      )}
      {found.state === 'failed' && <NotRead code={found.code} onAgain={found.again} />}
      {!rows && found.state === 'waiting' && (
        <ul className="ppl" aria-busy="true">
          <WaitingLine />
          <WaitingLine />
          <WaitingLine />
        </ul>
      )}
      {rows && rows.people.length > 0 && (
        <>
          <div className="ppl-head hint" aria-hidden="true">
            <span />
            <span>{i18n.t('street.columnName')}</span>
            <span>{i18n.t('street.columnStanding')}</span>
            {needs && <span>{i18n.t('street.columnNeed')}</span>}
          </div>
          <ul className="ppl" ref={list}>
            {rows.people.map((standing) => (
              <PersonLine
                key={standing.personId}
                standing={standing}
                needs={needs}
                does={rows.does.get(standing.personId)}
                now={ledger.now()}
              />
            ))}
          </ul>
        </>
      )}
      {rows?.more && (
        <Button className="show-more" onClick={() => setLimit(limit + page)}>
          {i18n.t('street.showMore')}
        </Button>
      )}
      {rows?.found !== undefined && <FoundCount found={rows.found} />}
      {rows && rows.found === undefined && (rows.people.length > 0 ? <EveryoneCount /> : <NobodyYet />)}
    </div>
  );
}
