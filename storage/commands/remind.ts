import { checkReminder, type ReminderInput } from '../../ledger/check-reminder.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/**
 * Reminds the user of a person: these words, from the start of that local day in that zone.
 * Answers the key of the due item. Besides what `checkReminder` refuses: `not-found`.
 */
export async function remind(
  ledger: Ledger,
  { personId, ...input }: ReminderInput & { personId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ key: string }>>> {
  const checked = checkReminder(input, ledger.now());
  if (!checked.ok) return checked;
  return write<{ key: string }, string>(ledger, {
    act: 'remind',
    op,
    tables: ['people', 'decisions'],
    work: async (draft) => {
      if (!(await presentPerson(draft, personId))) return problem('not-found', 'personId');
      const key = `remind:${ledger.newId()}`;
      await draft.put('decisions', { id: key, personId, ...checked.value, createdAt: ledger.now() });
      return done({ key });
    },
    again: ([entry]) => ({ key: entry.id }),
  });
}
