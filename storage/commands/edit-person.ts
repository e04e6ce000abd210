import { checkPersonChange, type PersonInput } from '../../ledger/check-person.ts';
import type { Change } from '../../ledger/check-row.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned, presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/**
 * Changes what is written about a person; null clears a field. Only what differs is journaled.
 * Besides what `checkPersonChange` refuses: `not-found`, `handle-taken`, `handle-in-bin`.
 */
export async function editPerson(
  ledger: Ledger,
  { personId, set }: { personId: string; set: Change<PersonInput> },
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>>> {
  const checked = checkPersonChange(set, ledger.now());
  if (!checked.ok) return checked;
  return write<{ personId: string }, string>(ledger, {
    act: 'edit-person',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      if (!(await presentPerson(draft, personId))) return problem('not-found', 'personId');
      const holders = await holdersOf(ledger.db, checked.value.handles ?? []);
      const other = holders.find((holder) => holder.id !== personId);
      if (other) return problem(isBinned(other) ? 'handle-in-bin' : 'handle-taken', 'handles');
      await draft.set('people', personId, checked.value);
      draft.mark('people', personId);
      return done({ personId });
    },
    again: () => ({ personId }),
  });
}
