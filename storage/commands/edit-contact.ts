import { checkContactChange, type ContactInput } from '../../ledger/check-contact.ts';
import type { Change } from '../../ledger/check-row.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/** Changes what is written about a touch; null clears a field. Besides what `checkContactChange` refuses: `not-found`. */
export async function editContact(
  ledger: Ledger,
  { contactId, set }: { contactId: string; set: Change<ContactInput> },
  op = ledger.newId(),
): Promise<Outcome<Written<{ contactId: string }>>> {
  const checked = checkContactChange(set, ledger.now());
  if (!checked.ok) return checked;
  return write<{ contactId: string }, string>(ledger, {
    act: 'edit-contact',
    op,
    tables: ['contacts'],
    work: async (draft) => {
      const contact = await draft.read('contacts', contactId);
      if (!contact || isBinned(contact)) return problem('not-found', 'contactId');
      await draft.set('contacts', contactId, checked.value);
      draft.mark('contacts', contactId);
      return done({ contactId });
    },
    again: () => ({ contactId }),
  });
}
