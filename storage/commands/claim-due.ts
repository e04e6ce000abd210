import { mayClaim } from '../../ledger/notifications.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { Decision } from '../../ledger/decision.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';
import { subjectOf, subjectTables } from './decide.ts';

/** One due item that someone wants to notify about. */
export interface Claim {
  key: string;
  occurrence: string;
  personId: string;
}

/**
 * Claims due items for a notification, in one transaction, so that of several contexts only one shows each.
 * Answers the keys that were claimed now: show these, then `markShown`. A claim that was not shown within
 * two minutes may be claimed again.
 */
export function claimDue(
  ledger: Ledger,
  { items }: { items: readonly Claim[] },
  op = ledger.newId(),
): Promise<Outcome<Written<{ claimed: string[] }>, StoreCode>> {
  return write<{ claimed: string[] }, never>(ledger, {
    act: 'claim-due',
    op,
    tables: ['people', ...subjectTables],
    work: async (draft) => {
      const claimed: string[] = [];
      for (const { key, occurrence, personId: asked } of items) {
        // The person may have been joined to another one since the look that asks.
        const subject = await subjectOf(draft, key);
        const personId = subject?.personId ?? asked;
        if (!subject || !(await presentPerson(draft, personId))) continue;
        const decision = await draft.read('decisions', key);
        const now = ledger.now();
        if (isSettled(decision, occurrence, now) || !mayClaim(decision, occurrence, now)) continue;
        if (!decision) await draft.set('decisions', key, { personId, createdAt: now });
        await draft.set('decisions', key, { notifiedFor: occurrence, notifiedAt: now, shownAt: null });
        claimed.push(key);
      }
      return done({ claimed });
    },
    again: (entries) => ({ claimed: entries.map((entry) => entry.id) }),
  });
}

/** Whether the user has meanwhile decided, in another window, not to hear of it (now). */
function isSettled(decision: Decision | undefined, occurrence: string, now: number): boolean {
  if (!decision) return false;
  const { doneFor, dismissedFor, snoozedUntil = now, deletedAt } = decision;
  return doneFor === occurrence || dismissedFor === occurrence || snoozedUntil > now || deletedAt !== undefined;
}
