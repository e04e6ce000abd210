import type { Decision } from './decision.ts';
import type { DueItem } from './due-item.ts';

/** A due item that may still lie in the future. */
export interface Coming {
  item: DueItem;
  /** Epoch ms from which on it is shown: its beginning, or the end of the user's snooze. */
  from: number;
  /** Epoch ms from which on nobody is reminded any more; absent for what waits as long as it takes. */
  until?: number;
  decision: Decision | undefined;
}

/** Whether the user is through with this occurrence: done, or let pass. */
function isOver(decision: Decision | undefined, occurrence: string): boolean {
  return decision?.doneFor === occurrence || decision?.dismissedFor === occurrence;
}

/** An item with what the user decided about it; nothing when it is over. */
export function comingOf(item: DueItem, decision: Decision | undefined, until?: number): Coming[] {
  if (isOver(decision, item.occurrence)) return [];
  const from = Math.max(item.since, decision?.snoozedUntil ?? item.since);
  return [{ item, from, decision, ...(until !== undefined && { until }) }];
}

/** The decisions that are not in the bin, by the key of their due item. */
export function decisionsByKey(decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(decisions.filter((each) => each.deletedAt === undefined).map((each) => [each.id, each]));
}
