import { type Coming, comingOf, decisionsByKey } from './due-coming.ts';
import type { DueFacts } from './due-items.ts';
import { dayAfter, startOfDay } from './start-of-day.ts';

/** Thanks mostly come by themselves; a few days later a hint is welcome. */
const afterDays = 3;

/** After two months a hint would only nag; the person's page still says that thanks are open. */
export const forDays = 60;

/** Whoever has just written a kindness down knows that thanks are open: the hint waits a day, in ms. */
const afterLogging = 24 * 60 * 60 * 1000;

/**
 * Kindness received and not yet thanked: from 3 to 60 days after the day it was received, once per exchange.
 * Only where the whole day is known, and not on the day it was written down.
 */
export function thanksDue({ toThank, decisions, standings }: DueFacts): Coming[] {
  const decided = decisionsByKey(decisions);
  return toThank.flatMap(({ id, personId, direction, on, thankedOn, loggedAt, deletedAt }) => {
    const person = standings.get(personId);
    const isOpen = direction === 'received' && thankedOn === undefined && deletedAt === undefined;
    if (!isOpen || !person || on?.length !== 10) return [];
    const since = Math.max(startOfDay(dayAfter(on, afterDays), ''), loggedAt + afterLogging);
    const key = `thanks:${id}`;
    const item = {
      key,
      occurrence: id,
      reason: 'thanks-due' as const,
      personId,
      personName: person.name,
      since,
      exchangeId: id,
    };
    return comingOf(item, decided.get(key), startOfDay(dayAfter(on, forDays), ''));
  });
}
