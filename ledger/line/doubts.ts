import { isPartialDate } from '../partial-date.ts';
import type { LineWords } from './line-words.ts';
import type { Token } from './tokens.ts';

/** Tokens that hold no date although they look like one: first, and the one after the last. */
export interface Doubt {
  from: number;
  to: number;
}

/**
 * Where a line speaks of time and does not say when: "every Monday", "one night", "all afternoon", "two weeks",
 * "from May to August 2015", "31 April 2020", "Friday 13th", "a weekend". The words stay, and no date is read from them.
 */
export function doubtsIn(tokens: readonly Token[], words: LineWords): Doubt[] {
  const doubts: Doubt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = Math.max(habitTo(tokens, at, words), rangeTo(tokens, at, words), unrealTo(tokens, at, words));
    if (to > at) doubts.push({ from: at, to });
  }
  return doubts;
}

/** Whether a piece of a line has a token in doubt. */
export function isDoubted(doubts: readonly Doubt[], from: number, to: number): boolean {
  return doubts.some((doubt) => doubt.from < to && from < doubt.to);
}

export function monthOf(words: LineWords, word: string | undefined): number | undefined {
  const index = words.months.findIndex((names) => names.includes(word ?? ''));
  return index === -1 ? undefined : index + 1;
}

export function isWeekday(words: LineWords, word: string | undefined): boolean {
  return words.weekdays.some((names) => names.includes(word ?? ''));
}

/** "every other Monday night", "one evening", "a weekend", "two weeks" (but "two weeks ago" says when). */
function habitTo(tokens: readonly Token[], at: number, words: LineWords): number {
  const first = tokens[at]?.word ?? '';
  const isCount = /^\d{1,3}$/.test(first) || words.numbers.has(first);
  if (!words.anyOf.has(first) && !isCount) return -1;
  let to = at + 1;
  while (words.anyOf.has(tokens[to]?.word ?? '') || words.of.has(tokens[to]?.word ?? '')) to++;
  if (words.numbers.has(tokens[to]?.word ?? '')) to++;
  const begin = to;
  const isTime = (word: string) => words.units.has(word) || words.partsOfDay.has(word) || isWeekday(words, word);
  while (isTime(tokens[to]?.word ?? '')) to++;
  return to === begin || words.ago.has(tokens[to]?.word ?? '') ? -1 : to;
}

/** A month, weekday or year with what belongs to it: where it ends, or −1. */
function pointTo(tokens: readonly Token[], at: number, words: LineWords): number {
  let to = at;
  if (/^\d{1,2}$/.test(tokens[to]?.word ?? '')) to++;
  if (words.ordinals.has(tokens[to]?.word ?? '')) to++;
  if (words.of.has(tokens[to]?.word ?? '')) to++;
  const word = tokens[to]?.word;
  if (isWeekday(words, word)) return to + 1;
  if (monthOf(words, word) === undefined) return -1;
  to++;
  if (/^\d{1,2}$/.test(tokens[to]?.word ?? '')) to++;
  if (words.ordinals.has(tokens[to]?.word ?? '')) to++;
  const year = tokens[to]?.word === ',' ? to + 1 : to;
  return /^(19|20)\d\d$/.test(tokens[year]?.word ?? '') ? year + 1 : to;
}

/** "May to August 2015", "Monday–Friday", "14 March until 2 May" */
function rangeTo(tokens: readonly Token[], at: number, words: LineWords): number {
  const first = pointTo(tokens, at, words);
  const join = tokens[first]?.word ?? '';
  const isJoined = words.upTo.has(join) || (words.and.has(join) && words.between.has(tokens[at - 1]?.word ?? ''));
  return first === -1 || !isJoined ? -1 : pointTo(tokens, first + 1, words);
}

/** A day that no calendar has, and a weekday with the day of an unnamed month. */
function unrealTo(tokens: readonly Token[], at: number, words: LineWords): number {
  const to = pointTo(tokens, at, words);
  if (to === -1) return -1;
  const said = tokens.slice(at, to).map(({ word }) => word);
  const month = said.map((word) => monthOf(words, word)).find((found) => found !== undefined);
  if (month === undefined) return dayOfWeekdayTo(tokens, to, words);
  const day = said.find((word) => /^\d{1,2}$/.test(word));
  if (day === undefined) return -1;
  // Without a year every day that some year has may be meant.
  const year = said.find((word) => /^\d{4}$/.test(word)) ?? '2000';
  return isPartialDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`) ? -1 : to;
}

/** "Friday 13th", "Friday the 13th", unless a month follows: "Friday 13 March". */
function dayOfWeekdayTo(tokens: readonly Token[], at: number, words: LineWords): number {
  let to = at;
  if (words.the.has(tokens[to]?.word ?? '')) to++;
  if (!/^\d{1,2}$/.test(tokens[to]?.word ?? '')) return -1;
  to++;
  if (words.ordinals.has(tokens[to]?.word ?? '')) to++;
  const next = words.of.has(tokens[to]?.word ?? '') ? to + 1 : to;
  return monthOf(words, tokens[next]?.word) === undefined ? to : -1;
}
