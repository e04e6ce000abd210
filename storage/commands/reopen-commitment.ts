import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/**
 * Opens an ask or a promise again. The exchange it became stays, but is no longer its own.
 * `not-found`: there is none that has ended.
 */
export function reopenCommitment(
  ledger: Ledger,
  { commitmentId }: { commitmentId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ commitmentId: string }>, StoreCode | 'not-found'>> {
  return write<{ commitmentId: string }, 'not-found'>(ledger, {
    act: 'reopen-commitment',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const commitment = await draft.read('commitments', commitmentId);
      if (!commitment || isBinned(commitment) || commitment.ended === undefined)
        return problem('not-found', 'commitmentId');
      await draft.set('commitments', commitmentId, { ended: null, endedAt: null, exchangeId: null });
      return done({ commitmentId });
    },
    again: () => ({ commitmentId }),
  });
}
