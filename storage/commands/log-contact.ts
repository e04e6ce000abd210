import { checkContact, type ContactInput } from '../../ledger/check-contact.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { type Written, write } from '../write.ts';
import { personFor, type Who } from './person-for.ts';

export interface LogContact extends ContactInput {
  who: Who;
}

interface Logged {
  personId: string;
  contactId: string;
}

/**
 * Logs a touch that is not help: a message, a call, a meeting; with the person too if they are new.
 * Besides what `checkContact` and `checkPerson` refuse: `not-found`, `two-people`, `handle-in-bin` (field `who`).
 */
export async function logContact(
  ledger: Ledger,
  { who, ...input }: LogContact,
  op = ledger.newId(),
): Promise<Outcome<Written<Logged>>> {
  const checked = checkContact(input, ledger.now());
  if (!checked.ok) return checked;
  return write<Logged, string>(ledger, {
    act: 'log-contact',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues', 'contacts'],
    work: async (draft) => {
      const found = await personFor(ledger, draft, who);
      if (!found.ok) return found;
      const [personId, contactId] = [found.value, ledger.newId()];
      await draft.put('contacts', { id: contactId, personId, ...checked.value, loggedAt: ledger.now() });
      return done({ personId, contactId });
    },
    again: loggedBy,
  });
}

function loggedBy(entries: JournalEntry[]): Logged {
  const contact = entries.find(({ table }) => table === 'contacts');
  const personId = contact?.set.personId;
  if (!contact || typeof personId !== 'string') throw new Error('the operation has no entry of its touch');
  return { personId, contactId: contact.id };
}
