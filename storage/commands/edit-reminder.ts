import { checkReminderChange, type ReminderInput } from '../../ledger/check-reminder.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { type Written, write } from '../write.ts';

/**
 * Changes the words, the day or the zone of a reminder. A new day ends a snooze that was meant for the old one.
 * Besides what `checkReminderChange` refuses: `not-found`.
 */
export async function editReminder(
  ledger: Ledger,
  { key, ...set }: Partial<ReminderInput> & { key: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ key: string }>>> {
  const checked = checkReminderChange(set, ledger.now());
  if (!checked.ok) return checked;
  return write<{ key: string }, string>(ledger, {
    act: 'edit-reminder',
    op,
    tables: ['decisions'],
    work: async (draft) => {
      const reminder = await draft.read('decisions', key);
      if (reminder?.words === undefined || reminder.deletedAt !== undefined) return problem('not-found', 'key');
      const { dueOn = reminder.dueOn } = checked.value;
      await draft.set('decisions', key, {
        ...checked.value,
        ...(dueOn === reminder.dueOn ? {} : { snoozedUntil: null }),
      });
      draft.mark('decisions', key);
      return done({ key });
    },
    again: () => ({ key }),
  });
}
