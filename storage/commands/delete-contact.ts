import type { Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import type { Written } from '../write.ts';
import { moveInBin } from './row-bin.ts';

/** Puts a touch into the bin for 30 days. `not-found`: there is none, or it is in the bin. */
export function deleteContact(
  ledger: Ledger,
  { contactId }: { contactId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ id: string }>, StoreCode | 'not-found'>> {
  return moveInBin(ledger, {
    act: 'delete-contact',
    op,
    table: 'contacts',
    id: contactId,
    field: 'contactId',
    isThrown: true,
  });
}
