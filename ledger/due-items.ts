import type { Commitment } from './commitment.ts';
import type { Cue } from './cue.ts';
import { bestEvidence, spellsOf } from './cues/spell.ts';
import type { Decision } from './decision.ts';
import { type Coming, comingOf, decisionsByKey } from './due-coming.ts';
import { promisesDue, repliesOwed } from './due-commitments.ts';
import type { DueItem } from './due-item.ts';
import { thanksDue } from './due-thanks.ts';
import type { Exchange } from './exchange.ts';
import { claimAgainAt } from './notifications.ts';
import { isPartialDate } from './partial-date.ts';
import type { Standing } from './standing.ts';
import { startOfDay } from './start-of-day.ts';

/** All that due items follow from, besides the clock. Rows in the bin may be among them. */
export interface DueFacts {
  decisions: Decision[];
  cues: Cue[];
  /** All that are open; others may be among them. */
  commitments: Commitment[];
  /** Received in the last two months and not yet thanked; others may be among them. */
  toThank: Exchange[];
  /** By person id. Who has none is in the bin, and nothing about them is due. */
  standings: Map<string, Standing>;
}

/** A search without a new sign for so long is no news, whenever it comes up: 180 days, in ms. */
const newsFor = 180 * 24 * 60 * 60 * 1000;

/** When a custom reminder begins. One whose day cannot be read is due at once: better early than lost. */
function beginningOf(decision: Decision): number {
  const { dueOn, timeZone } = decision;
  if (dueOn?.length !== 10 || !isPartialDate(dueOn)) return decision.createdAt;
  return startOfDay(dueOn, timeZone ?? '');
}

function customs({ decisions, standings }: DueFacts): Coming[] {
  return decisions.flatMap((decision) => {
    const { id, personId, words, dueOn } = decision;
    const person = personId === undefined ? undefined : standings.get(personId);
    if (words === undefined || dueOn === undefined || decision.deletedAt !== undefined || !person) return [];
    const since = beginningOf(decision);
    const { personId: who, name: personName } = person;
    const item: DueItem = {
      key: id,
      occurrence: dueOn,
      reason: 'custom',
      personId: who,
      personName,
      words,
      dueOn,
      since,
    };
    return comingOf(item, decision);
  });
}

function oldHelpersLooking({ cues, decisions, standings }: DueFacts): Coming[] {
  const decided = decisionsByKey(decisions);
  return [...Map.groupBy(cues, (cue) => cue.personId)].flatMap(([personId, theirs]) => {
    const person = standings.get(personId);
    if (!person || person.receivedCount === 0) return [];
    return spellsOf(theirs).flatMap((spell) => {
      const evidence = bestEvidence(spell);
      const key = `cue:${spell.first.id}`;
      const occurrence = spell.first.id;
      if (!evidence) return [];
      const since = spell.first.seenAt;
      const reason = 'old-helper-looking';
      const item: DueItem = { key, occurrence, reason, personId, personName: person.name, since, cueId: evidence.id };
      const decision = decided.get(key);
      // Who was told of it and has not decided keeps it in the list; nobody is told of it later than that.
      return comingOf(item, decision, wasTold(decision, occurrence) ? undefined : spell.lastSignAt + newsFor);
    });
  });
}

function wasTold(decision: Decision | undefined, occurrence: string): boolean {
  return decision?.notifiedFor === occurrence && decision.shownAt !== undefined;
}

/** An old helper's search comes first; then what has been due longest. */
function mostPressingFirst({ item: a }: Coming, { item: b }: Coming): number {
  const helper = Number(b.reason === 'old-helper-looking') - Number(a.reason === 'old-helper-looking');
  return helper || a.since - b.since || (a.key < b.key ? -1 : Number(a.key > b.key));
}

function coming(facts: DueFacts): Coming[] {
  const all = [
    ...oldHelpersLooking(facts),
    ...customs(facts),
    ...promisesDue(facts),
    ...repliesOwed(facts),
    ...thanksDue(facts),
  ];
  return all.toSorted(mostPressingFirst);
}

/**
 * What is due now: one item per job search of an old helper, custom reminders and promises whose local day has begun,
 * asks that wait for a reply, kindness not yet thanked.
 * A pure function of facts and clock; the order of rows does not matter.
 * @param now epoch ms
 */
export function dueItems(facts: DueFacts, now: number): DueItem[] {
  return coming(facts)
    .filter(({ from, until = Infinity }) => from <= now && now < until)
    .map(({ item }) => item);
}

/**
 * When to look again, in epoch ms, later than now: the next item or end of a snooze, the moment at which an item is
 * let go by itself or a claim that was never shown lapses. Undefined when nothing is ahead.
 */
export function nextDueAt(facts: DueFacts, now: number): number | undefined {
  const ahead = coming(facts).flatMap(({ item, from, until = Infinity, decision }) => {
    if (from >= until || until <= now) return [];
    if (from > now) return [from];
    const again = decision && claimAgainAt(decision, item.occurrence);
    return [again ?? Infinity, until].filter((at) => at > now && at < Infinity);
  });
  return ahead.length === 0 ? undefined : ahead.reduce((a, b) => Math.min(a, b));
}
