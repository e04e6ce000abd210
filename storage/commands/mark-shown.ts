import { done, type Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Stores that the notification about these claimed due items has been shown. Keys that nobody claimed are passed over. */
export function markShown(
  ledger: Ledger,
  { keys }: { keys: readonly string[] },
  op = ledger.newId(),
): Promise<Outcome<Written<{ shown: string[] }>, StoreCode>> {
  return write<{ shown: string[] }, never>(ledger, {
    act: 'mark-shown',
    op,
    tables: ['decisions'],
    work: async (draft) => {
      const shown: string[] = [];
      for (const key of keys) {
        const decision = await draft.read('decisions', key);
        if (decision?.notifiedAt === undefined || decision.shownAt !== undefined) continue;
        // Never before its claim, even if the clock was turned back in between: it would count as not shown.
        await draft.set('decisions', key, { shownAt: Math.max(ledger.now(), decision.notifiedAt) });
        shown.push(key);
      }
      return done({ shown });
    },
    again: (entries) => ({ shown: entries.map((entry) => entry.id) }),
  });
}
