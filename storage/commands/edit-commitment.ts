import { checkCommitmentChange, type CommitmentInput } from '../../ledger/check-commitment.ts';
import type { Change } from '../../ledger/check-row.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/**
 * Changes what is written about an ask or a promise; null clears a field. Only what differs is journaled.
 * Besides what `checkCommitmentChange` refuses: `not-found`.
 */
export async function editCommitment(
  ledger: Ledger,
  { commitmentId, set }: { commitmentId: string; set: Change<CommitmentInput> },
  op = ledger.newId(),
): Promise<Outcome<Written<{ commitmentId: string }>>> {
  const checked = checkCommitmentChange(set, ledger.now());
  if (!checked.ok) return checked;
  return write<{ commitmentId: string }, string>(ledger, {
    act: 'edit-commitment',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const commitment = await draft.read('commitments', commitmentId);
      if (!commitment || isBinned(commitment)) return problem('not-found', 'commitmentId');
      await draft.set('commitments', commitmentId, checked.value);
      draft.mark('commitments', commitmentId);
      return done({ commitmentId });
    },
    again: () => ({ commitmentId }),
  });
}
