import { checkNeed } from '../../ledger/check-need.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/** Where the journal keeps the members of a person's list of needs. */
const member = 'needs+';

/** Writes down what a person is looking for. Besides what `checkNeed` refuses: `not-found`. */
export async function hearNeed(
  ledger: Ledger,
  { personId, words }: { personId: string; words: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string; needId: string }>>> {
  const checked = checkNeed({ words }, ledger.now());
  if (!checked.ok) return checked;
  return write<{ personId: string; needId: string }, string>(ledger, {
    act: 'hear-need',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const person = await presentPerson(draft, personId);
      if (!person) return problem('not-found', 'personId');
      const needId = ledger.newId();
      const need = { id: needId, ...checked.value, heardAt: ledger.now() };
      await draft.set('people', personId, { needs: [...(person.needs ?? []), need] });
      return done({ personId, needId });
    },
    again: ([entry]) => ({ personId, needId: needOf(entry) }),
  });
}

function needOf({ set }: JournalEntry): string {
  const field = Object.keys(set).find((name) => name.startsWith(member));
  if (field === undefined) throw new Error('the operation has no entry of its need');
  return field.slice(member.length);
}
