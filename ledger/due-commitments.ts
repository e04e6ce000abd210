import type { Commitment } from './commitment.ts';
import { type Coming, comingOf, decisionsByKey } from './due-coming.ts';
import type { DueItem } from './due-item.ts';
import type { DueFacts } from './due-items.ts';
import type { PartialDate } from './partial-date.ts';
import { dayAfter, startOfDay } from './start-of-day.ts';

/** Whoever asked hears within two days: long enough to think, short enough not to be forgotten. */
const replyWithinDays = 2;

const day = 24 * 60 * 60 * 1000;

/**
 * What the user promised, from the start of the day it was promised for. A promise without a day is never pressed,
 * and nobody is pressed to press others: what they promised is not here.
 */
export function promisesDue(facts: DueFacts): Coming[] {
  const decided = decisionsByKey(facts.decisions);
  return open(facts, 'promise', 'me').flatMap((commitment) => {
    const { due } = commitment;
    if (due === undefined) return [];
    const since = beginOf(commitment, due);
    const item = itemOf(facts, commitment, {
      key: `promise:${commitment.id}`,
      reason: 'promise-due',
      occurrence: due,
      since,
    });
    return item ? comingOf(item, decided.get(item.key)) : [];
  });
}

/**
 * What others asked of the user and still wait to hear about: two days after they asked, or on the day they need it
 * by when that is sooner.
 */
export function repliesOwed(facts: DueFacts): Coming[] {
  const decided = decisionsByKey(facts.decisions);
  return open(facts, 'ask', 'them').flatMap((commitment) => {
    const { id, due, madeOn, loggedAt } = commitment;
    const wait =
      madeOn?.length === 10 ? beginOf(commitment, dayAfter(madeOn, replyWithinDays)) : loggedAt + replyWithinDays * day;
    const since = due === undefined ? wait : Math.min(wait, beginOf(commitment, due));
    const occurrence = due ?? 'asked';
    const item = itemOf(facts, commitment, { key: `reply:${id}`, reason: 'reply-owed', occurrence, since });
    return item ? comingOf(item, decided.get(item.key)) : [];
  });
}

function open({ commitments }: DueFacts, sort: Commitment['sort'], by: Commitment['by']): Commitment[] {
  return commitments.filter(
    (each) => each.sort === sort && each.by === by && each.ended === undefined && each.deletedAt === undefined,
  );
}

function beginOf({ timeZone = '' }: Commitment, date: PartialDate): number {
  return startOfDay(date, timeZone);
}

function itemOf(
  { standings }: DueFacts,
  { id, personId, words, due }: Commitment,
  what: Pick<DueItem, 'key' | 'reason' | 'occurrence' | 'since'>,
): DueItem | null {
  const person = standings.get(personId);
  if (!person) return null;
  const { name: personName } = person;
  return { ...what, personId, personName, words, ...(due !== undefined && { dueOn: due }), commitmentId: id };
}
