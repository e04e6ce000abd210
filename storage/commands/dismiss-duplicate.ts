import { pairKey } from '../../ledger/duplicate.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Stores that two people are not one, for good: they are never suggested again. `not-found`: one is not there. */
export function dismissDuplicate(
  ledger: Ledger,
  { personIds }: { personIds: readonly [string, string] },
  op = ledger.newId(),
): Promise<Outcome<Written<{ key: string }>, StoreCode | 'not-found'>> {
  const [one, other] = personIds.toSorted();
  const key = pairKey(...personIds);
  return write<{ key: string }, 'not-found'>(ledger, {
    act: 'dismiss-duplicate',
    op,
    tables: ['people', 'decisions'],
    work: async (draft) => {
      if (one === undefined || other === undefined || one === other) return problem('not-found', 'personIds');
      for (const personId of personIds)
        if (!(await presentPerson(draft, personId))) return problem('not-found', 'personIds');
      const decision = await draft.read('decisions', key);
      const pair = { personId: one, createdAt: decision?.createdAt ?? ledger.now() };
      await draft.set('decisions', key, { ...pair, dismissedFor: 'good' });
      draft.mark('decisions', key);
      return done({ key });
    },
    again: () => ({ key }),
  });
}
