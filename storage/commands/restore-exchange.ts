import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Takes an exchange out of the bin. `not-found`: it is not in the bin. */
export function restoreExchange(
  ledger: Ledger,
  { exchangeId }: { exchangeId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ exchangeId: string }>, StoreCode | 'not-found'>> {
  return write<{ exchangeId: string }, 'not-found'>(ledger, {
    act: 'restore-exchange',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const exchange = await draft.read('exchanges', exchangeId);
      if (!exchange || !isBinned(exchange)) return problem('not-found', 'exchangeId');
      await draft.set('exchanges', exchangeId, { deletedAt: null });
      return done({ exchangeId });
    },
    again: () => ({ exchangeId }),
  });
}
