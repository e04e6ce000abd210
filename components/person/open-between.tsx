import { useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import type { Person } from '../../ledger/person.ts';
import { reopenCommitment } from '../../storage/commands/reopen-commitment.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { CommitmentForm } from './commitment-form.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { commitmentWords } from './commitment-words.ts';
import { useOpened } from './opened.tsx';

/** What is promised and asked between you and one person, theirs and yours, and a way to add to it. */
export function OpenBetween({ person, commitments }: { person: Person; commitments: Commitment[] }) {
  const { opened, open } = useOpened();
  const adding = opened?.what === 'commitment' && opened.id === undefined;
  const waiting = commitments.filter(({ ended }) => ended === undefined).toSorted(soonestFirst);
  const past = commitments.filter(({ ended }) => ended !== undefined);
  return (
    <section aria-labelledby="open-between">
      <h2 className="head" id="open-between">
        {i18n.t('person.open.head')}
      </h2>
      <ul className="items">
        {waiting.map((commitment) => (
          <CommitmentRow key={commitment.id} person={person} commitment={commitment} />
        ))}
      </ul>
      {adding ? (
        <CommitmentForm personId={person.id} onEnd={() => open(null)} />
      ) : (
        <Button look="quiet" icon="plus" className="add" onClick={() => open({ what: 'commitment' })}>
          {i18n.t('person.open.add')}
        </Button>
      )}
      {past.length > 0 && <Past person={person} commitments={past} />}
    </section>
  );
}

/** What has ended, behind one press: it can be opened again. */
function Past({ person, commitments }: { person: Person; commitments: Commitment[] }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button look="quiet" className="add" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {i18n.t('person.open.past', commitments.length)}
      </Button>
      {shown && (
        <ul className="items">
          {commitments.map((commitment) => (
            <li key={commitment.id}>
              <div className="fill">
                <bdi>{commitmentWords(commitment, person.name)}</bdi>
                <p className="hint">{endWords(commitment)}</p>
              </div>
              <button
                type="button"
                className="link"
                onClick={() =>
                  void act(i18n.t('person.open.again'), () => reopenCommitment(ledger, { commitmentId: commitment.id }))
                }
              >
                {i18n.t('person.open.reopen')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function endWords({ ended }: Commitment): string {
  if (ended === 'kept') return i18n.t('person.open.endedKept');
  return i18n.t(ended === 'declined' ? 'person.open.endedDeclined' : 'person.open.endedWithdrawn');
}

/** Those with a day by it, then the others as they were written down. */
function soonestFirst(a: Commitment, b: Commitment): number {
  const [dayA, dayB] = [a.due ?? '9999', b.due ?? '9999'];
  return dayA === dayB ? a.loggedAt - b.loggedAt : dayA < dayB ? -1 : 1;
}
