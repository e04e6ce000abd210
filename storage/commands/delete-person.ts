import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/**
 * Puts a person into the bin for 30 days. What was logged stays as it is and comes back with them;
 * meanwhile they have no standing, answer no handle and nothing about them is due.
 */
export function deletePerson(
  ledger: Ledger,
  { personId }: { personId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>, StoreCode | 'not-found'>> {
  return write<{ personId: string }, 'not-found'>(ledger, {
    act: 'delete-person',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      if (!(await presentPerson(draft, personId))) return problem('not-found', 'personId');
      await draft.set('people', personId, { deletedAt: ledger.now() });
      return done({ personId });
    },
    again: () => ({ personId }),
  });
}
