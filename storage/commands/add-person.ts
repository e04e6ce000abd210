import { checkPerson, type PersonInput } from '../../ledger/check-person.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Person } from '../../ledger/person.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/**
 * Writes a person down by hand. Two people may have the same name; a handle belongs to one.
 * Besides what `checkPerson` refuses: `handle-taken`, and `handle-in-bin` when a handle belongs to someone in the
 * bin (`binnedByHandles` says who): they come back with `restorePerson`, with all that was logged, instead of
 * standing beside a second self without a past.
 */
export async function addPerson(
  ledger: Ledger,
  input: PersonInput,
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>>> {
  const checked = checkPerson(input, ledger.now());
  if (!checked.ok) return checked;
  return write<{ personId: string }, string>(ledger, {
    act: 'add-person',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const [holder] = await holdersOf(ledger.db, checked.value.handles ?? []);
      if (holder) return problem(isBinned(holder) ? 'handle-in-bin' : 'handle-taken', 'handles');
      const person = newPerson(ledger, checked.value);
      await draft.put('people', person);
      return done({ personId: person.id });
    },
    again: ([entry]) => ({ personId: entry.id }),
  });
}

/** The row of a new person. */
export function newPerson(ledger: Ledger, { handles = [], ...input }: PersonInput): Person {
  return { id: ledger.newId(), ...input, handles, createdAt: ledger.now() };
}
