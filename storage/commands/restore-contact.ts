import type { Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import type { Written } from '../write.ts';
import { moveInBin } from './row-bin.ts';

/** Takes a touch out of the bin. `not-found`: it is not in the bin. */
export function restoreContact(
  ledger: Ledger,
  { contactId }: { contactId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ id: string }>, StoreCode | 'not-found'>> {
  return moveInBin(ledger, {
    act: 'restore-contact',
    op,
    table: 'contacts',
    id: contactId,
    field: 'contactId',
    isThrown: false,
  });
}
