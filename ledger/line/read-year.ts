import { endsClearly, isBorder } from './borders.ts';
import { monthOf } from './doubts.ts';
import type { DatePlace, DateRead } from './read-dates.ts';
import { isStop } from './tokens.ts';

/** Nobody logs help older than this by its bare year; earlier numbers are amounts and addresses. */
const earliest = 1950;

/**
 * A year alone: "in 2016", "2016", "back in 2016". Not "2000 euros", "$2016", "my 2016 report"; of "2016–2018" the first,
 * and the words stay.
 */
export function yearAt(place: DatePlace): DateRead | null {
  const { tokens, at, words, calendar } = place;
  const rangeTo = rangeEnd(place);
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\d{4}$/.test(token.word)) return null;
  const year = Number(token.word);
  if (year < earliest || year > calendar.year) return null;
  if (words.amounts.has(after?.word ?? '')) return null;
  if (before && before.end === token.start && (!isStop(before) || !isBorder(tokens, at - 1))) return null;
  if (rangeTo === -1 && after?.start === token.end && !isBorder(tokens, at + 1)) return null;
  if (rangeTo > at) return { on: token.word, length: rangeTo - at, stays: true };
  const isClear = endsClearly(tokens, at + 1, words);
  const opens = before === undefined || isStop(before);
  const isIntroduced = words.before.has(before?.word ?? '') && (isClear || words.inYear.has(before?.word ?? ''));
  const isOwned = words.owning.has(before?.word ?? '');
  if (!isIntroduced && !opens && (!isClear || isOwned)) return null;
  // After a month that was not read ("put off to March 2016") the words belong together.
  return { on: token.word, length: 1, stays: monthOf(words, before?.word) !== undefined };
}

/** Where "2010–2015", "2010 to 2015" and "between 2010 and 2015" end, or −1. */
function rangeEnd({ tokens, at, words }: DatePlace): number {
  const join = tokens[at + 1]?.word ?? '';
  const end = tokens[at + 2]?.word ?? '';
  const isBetween = words.and.has(join) && words.between.has(tokens[at - 1]?.word ?? '');
  const isJoined = /^[-–—/]$/.test(join) ? /^\d{2,4}$/.test(end) : /^\d{4}$/.test(end);
  return (words.upTo.has(join) || join === '/' || isBetween) && isJoined ? at + 3 : -1;
}
