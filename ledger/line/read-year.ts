import type { DatePlace, DateRead } from './read-dates.ts';
import { isStop } from './tokens.ts';

/** Nobody logs help older than this by its bare year; earlier numbers are amounts and addresses. */
const earliest = 1950;

/**
 * A year alone: "in 2016", "2016", "back in 2016". Not "2000 euros", "$2016", "my 2016 report"; of "2016–2018" the first,
 * and the words stay.
 */
export function yearAt({ tokens, at, words, calendar }: DatePlace): DateRead | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\d{4}$/.test(token.word)) return null;
  const year = Number(token.word);
  if (year < earliest || year > calendar.year) return null;
  if (words.amounts.has(after?.word ?? '')) return null;
  if (before && before.end === token.start && !isStop(before)) return null;
  if (after && after.start === token.end && !isStop(after)) return null;
  const isRange = after !== undefined && /^[-–—/]$/.test(after.word) && /^\d{2,4}$/.test(tokens[at + 2]?.word ?? '');
  if (isRange) return { on: token.word, length: 3, stays: true };
  const isIntroduced = words.before.has(before?.word ?? '');
  const stands = isStop(before) || isStop(after);
  return isIntroduced || stands ? { on: token.word, length: 1 } : null;
}
