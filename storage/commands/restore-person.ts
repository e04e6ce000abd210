import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Takes a person out of the bin, with all that was logged. `not-found`: they are not in the bin. */
export function restorePerson(
  ledger: Ledger,
  { personId }: { personId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>, StoreCode | 'not-found'>> {
  return write<{ personId: string }, 'not-found'>(ledger, {
    act: 'restore-person',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const person = await draft.read('people', personId);
      if (!person || !isBinned(person)) return problem('not-found', 'personId');
      await draft.set('people', personId, { deletedAt: null });
      return done({ personId });
    },
    again: () => ({ personId }),
  });
}
