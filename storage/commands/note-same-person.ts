import { areTwoMembers, pairKey } from '../../ledger/duplicate.ts';
import type { Handle } from '../../ledger/handle.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/**
 * Stores that one page showed the handles of two people as one member's, so that they are suggested as duplicates.
 * It takes a member number to say so: of two addresses on a page one may be somebody else's.
 * Handles that belong to one, to two members, or to a pair already noted or dismissed, leave no entry: pages tell
 * again and again.
 * Answers whether it was new.
 */
export function noteSamePerson(
  ledger: Ledger,
  { handles }: { handles: readonly Handle[] },
  op = ledger.newId(),
): Promise<Outcome<Written<{ noted: boolean }>, StoreCode>> {
  return write<{ noted: boolean }, never>(ledger, {
    act: 'same-person',
    op,
    tables: ['people', 'decisions'],
    work: async (draft) => {
      if (handles.filter((handle) => handle.startsWith('member:')).length !== 1) return done({ noted: false });
      const holders = (await holdersOf(ledger.db, handles)).filter((person) => !isBinned(person));
      const [first, second] = holders.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      // With two member numbers somebody took an address over.
      if (!first || !second || areTwoMembers(first.handles, second.handles)) return done({ noted: false });
      const [one, key] = [first.id, pairKey(first.id, second.id)];
      if (await draft.read('decisions', key)) return done({ noted: false });
      const shown = [...new Set(handles)].toSorted();
      await draft.put('decisions', { id: key, personId: one, handles: shown, createdAt: ledger.now() });
      return done({ noted: true });
    },
    again: () => ({ noted: true }),
  });
}
