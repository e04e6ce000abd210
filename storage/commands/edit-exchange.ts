import { checkExchangeChange, type ExchangeInput } from '../../ledger/check-exchange.ts';
import type { Change } from '../../ledger/check-row.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';
import { answersItself, unknownReference } from './exchange-references.ts';

/**
 * Changes an exchange; null clears a field. Only what differs is journaled.
 * Besides what `checkExchangeChange` refuses: `not-found` (field `exchangeId`, `thirdPersonId` or `answers`), and
 * `answers-circle` when it would, over others in between, pay back itself.
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
      const { answers } = checked.value;
      if (answers && (await answersItself(draft, exchangeId, answers))) return problem('answers-circle', 'answers');
      await draft.set('exchanges', exchangeId, checked.value);
      draft.mark('exchanges', exchangeId);
      return done({ exchangeId });
    },
    again: () => ({ exchangeId }),
  });
}
