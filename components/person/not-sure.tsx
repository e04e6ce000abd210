import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handle } from '../../ledger/handle.ts';
import { claimants } from '../../storage/queries/claimants.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { Notice } from '../ui/notice.tsx';

/**
 * Two people of the ledger claim the addresses of one page, or one does and the page speaks against it. Better silent
 * than wrong: the user says who it is.
 */
export function NotSure({
  handles,
  two,
  onChoose,
}: {
  handles: Handle[];
  two: boolean;
  onChoose: (personId: string) => void;
}) {
  const ledger = useLedger();
  const [choosing, setChoosing] = useState(false);
  const found = useLiveRows(`claimants ${handles.join(' ')}`, () => claimants(ledger, handles));
  return (
    <div className="person-notice">
      <h1 className="unseen">{i18n.t('person.notSure')}</h1>
      <Notice lead={i18n.t('person.notSure')}>
        {two ? i18n.t('person.notSureSays') : i18n.t('person.notSureAddress')}{' '}
        {choosing ? (
          <span className="choices">
            {found.state === 'ready' &&
              found.rows.map(({ personId, name }) => (
                <button key={personId} type="button" className="btn" onClick={() => onChoose(personId)}>
                  <bdi>{name}</bdi>
                </button>
              ))}
          </span>
        ) : (
          <button type="button" className="link" onClick={() => setChoosing(true)}>
            {i18n.t('person.choose')}
          </button>
        )}
      </Notice>
    </div>
  );
}
