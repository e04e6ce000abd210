import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Puts an exchange into the bin for 30 days; it counts no longer. `not-found`: there is none, or it is in the bin. */
export function deleteExchange(
  ledger: Ledger,
  { exchangeId }: { exchangeId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ exchangeId: string }>, StoreCode | 'not-found'>> {
  return write<{ exchangeId: string }, 'not-found'>(ledger, {
    act: 'delete-exchange',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const exchange = await draft.read('exchanges', exchangeId);
      if (!exchange || isBinned(exchange)) return problem('not-found', 'exchangeId');
      await draft.set('exchanges', exchangeId, { deletedAt: ledger.now() });
      return done({ exchangeId });
    },
    again: () => ({ exchangeId }),
  });
}
