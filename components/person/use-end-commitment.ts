import { i18n } from '#i18n';
import type { Commitment, CommitmentEnd } from '../../ledger/commitment.ts';
import { endCommitment } from '../../storage/commands/end-commitment.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';

/** Ends what is open, says so kindly, and offers to undo it. Answers whether it was done. */
export function useEndCommitment(): (commitment: Commitment, ended: CommitmentEnd) => Promise<boolean> {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  return (commitment, ended) =>
    act(endedWords(commitment, ended), () => endCommitment(ledger, { commitmentId: commitment.id, ended }));
}

function endedWords({ sort, by }: Commitment, ended: CommitmentEnd): string {
  if (ended === 'kept') return i18n.t('person.open.wasKept');
  if (ended === 'withdrawn') return i18n.t('person.open.wasLetGo');
  return i18n.t(sort === 'ask' && by === 'me' ? 'person.open.wasTheirNo' : 'person.open.wasNo');
}
