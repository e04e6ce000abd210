import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handle } from '../../ledger/handle.ts';
import { restorePerson } from '../../storage/commands/restore-person.ts';
import { binnedByHandles } from '../../storage/queries/binned.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { Notice } from '../ui/notice.tsx';
import { LogBox } from './log-box.tsx';
import { NothingYet } from './person-view.tsx';

/**
 * Someone with nothing recorded. The first favour writes them down, with their addresses and the name that stands
 * here: it was read from the tab and can be corrected before.
 */
export function Stranger({ handles, name, headline }: { handles: Handle[]; name: string; headline?: string }) {
  const [typed, setTyped] = useState<string>();
  const called = (typed ?? name).trim();
  const [naming, setNaming] = useState(name === '');
  return (
    <article className="person" aria-label={called || i18n.t('person.someone')}>
      <header className="person-head">
        <Face name={called} large />
        <div className="fill">
          {naming ? (
            <>
              <h1 className="unseen">{called || i18n.t('person.someone')}</h1>
              <label className="field">
                <span className="unseen">{i18n.t('person.name')}</span>
                <input
                  value={typed ?? name}
                  placeholder={i18n.t('person.namePlease')}
                  autoComplete="off"
                  onChange={(event) => setTyped(event.target.value)}
                />
              </label>
            </>
          ) : (
            <>
              <h1 className="name" tabIndex={-1}>
                <bdi>{called}</bdi>
              </h1>
              <p className="hint does">
                {headline && `${headline} · `}
                <button type="button" className="link" onClick={() => setNaming(true)}>
                  {i18n.t('person.otherName')}
                </button>
              </p>
            </>
          )}
        </div>
      </header>
      <section className="flow">
        <InTheBin handles={handles} />
        <NothingYet name={called} />
      </section>
      <LogBox who={{ name: called, handles, ...(headline ? { headline } : {}) }} />
    </article>
  );
}

/** Whoever holds these addresses may lie in the bin: then nothing new can be written down before they are back. */
function InTheBin({ handles }: { handles: Handle[] }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const binned = useLiveRows(`binned ${handles.join(' ')}`, () => binnedByHandles(ledger, handles));
  if (binned.state !== 'ready') return null;
  return binned.rows.map(({ id, name }) => (
    <Notice
      key={id}
      lead={i18n.t('person.binned', [name])}
      buttons={
        <Button onClick={() => void act(i18n.t('person.backAgain'), () => restorePerson(ledger, { personId: id }))}>
          {i18n.t('person.bringBack')}
        </Button>
      }
    />
  ));
}
