import { useState } from 'react';
import { i18n } from '#i18n';
import { findPeople } from '../../storage/queries/find-people.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { standingLabel } from '../people/standing-label.ts';
import { Face } from '../ui/face.tsx';

/** How many matches are shown while typing. */
const shown = 8;

/** The page is not about one person: says so, and finds someone by name. */
export function FindSomeone({ onPick }: { onPick: (personId: string) => void }) {
  const ledger = useLedger();
  const [text, setText] = useState('');
  const found = useLiveRows(`find ${text}`, () => findPeople(ledger, text, shown));
  return (
    <section className="nobody">
      <h1 className="said low">{i18n.t('person.nobody')}</h1>
      <p className="soft">{i18n.t('person.nobodySays')}</p>
      <label className="field">
        <span className="unseen">{i18n.t('person.find')}</span>
        <input
          type="search"
          placeholder={i18n.t('person.find')}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {found.state === 'failed' && <NotRead code={found.code} onAgain={found.again} />}
      {found.state === 'ready' && (
        <ul className="found">
          {found.rows.map((standing) => (
            <li key={standing.personId}>
              <button type="button" onClick={() => onPick(standing.personId)}>
                <Face name={standing.name} />
                <span className="fill">
                  <b>
                    <bdi>{standing.name}</bdi>
                  </b>
                  <span className="hint">{standingLabel(standing)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint" role="status">
        {found.state === 'ready' && text.trim() !== '' && found.rows.length === 0 && i18n.t('person.foundNobody')}
      </p>
    </section>
  );
}
