import type { Decision } from './decision.ts';
import type { DueItem, DueReason } from './due-item.ts';

/** A claim whose notification was not shown within this time lapses: whoever claimed it has died. 2 minutes, in ms. */
export const claimLasts = 2 * 60 * 1000;

/** What waits in the list and on the toolbar, and never interrupts. */
const quiet: ReadonlySet<DueReason> = new Set<DueReason>(['thanks-due']);

/**
 * When the claim of an occurrence lapses (epoch ms), or undefined when it is not claimed or already shown.
 */
export function claimAgainAt(decision: Decision, occurrence: string): number | undefined {
  if (decision.notifiedFor !== occurrence || decision.notifiedAt === undefined || isShown(decision)) return undefined;
  return decision.notifiedAt + claimLasts;
}

/** A showing from before the claim belongs to an earlier one. */
function isShown({ notifiedAt = 0, shownAt }: Decision): boolean {
  return shownAt !== undefined && shownAt >= notifiedAt;
}

/**
 * Whether a context may claim an occurrence, to notify about it. To be asked again inside the claiming transaction.
 * Yes when it was never claimed, when its claim lapsed without being shown (also when the clock was turned back
 * behind the claim), and when the user's snooze has ended since it was last claimed.
 * @param decision the decision about the item, if there is one
 * @param now epoch ms
 */
export function mayClaim(decision: Decision | undefined, occurrence: string, now: number): boolean {
  if (decision?.notifiedFor !== occurrence || decision.notifiedAt === undefined) return true;
  const { snoozedUntil, notifiedAt } = decision;
  if (snoozedUntil !== undefined && notifiedAt < snoozedUntil && snoozedUntil <= now) return true;
  return !isShown(decision) && Math.abs(now - notifiedAt) >= claimLasts;
}

/**
 * The due items to notify about now, in the order given. Hints that only wait in the list are not among them.
 * @param decisions all decisions, in any order
 * @param now epoch ms
 */
export function toClaim(items: readonly DueItem[], decisions: readonly Decision[], now: number): DueItem[] {
  const decided = new Map(decisions.map((decision) => [decision.id, decision]));
  return items.filter((item) => !quiet.has(item.reason) && mayClaim(decided.get(item.key), item.occurrence, now));
}
