import { checkExchangeChange, type ExchangeInput } from '../../ledger/check-exchange.ts';
import type { Change } from '../../ledger/check-row.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';
import { unknownReference } from './exchange-references.ts';

/**
 * Changes an exchange; null clears a field. Only what differs is journaled.
 * Besides what `checkExchangeChange` refuses: `not-found` (field `exchangeId`, `thirdPersonId` or `answers`).
 */
export async function editExchange(
  ledger: Ledger,
  { exchangeId, set }: { exchangeId: string; set: Change<ExchangeInput> },
  op = ledger.newId(),
): Promise<Outcome<Written<{ exchangeId: string }>>> {
  const checked = checkExchangeChange(set, ledger.now());
  if (!checked.ok) return checked;
  return write<{ exchangeId: string }, string>(ledger, {
    act: 'edit-exchange',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const exchange = await draft.read('exchanges', exchangeId);
      if (!exchange || isBinned(exchange)) return problem('not-found', 'exchangeId');
      const missing = await unknownReference(draft, checked.value);
      if (missing) return problem('not-found', missing);
      await draft.set('exchanges', exchangeId, checked.value);
      draft.mark('exchanges', exchangeId);
      return done({ exchangeId });
    },
    again: () => ({ exchangeId }),
  });
}
