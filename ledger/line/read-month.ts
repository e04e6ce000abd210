import { endsClearly, isBorder, isCapital } from './borders.ts';
import { latest, pastDay } from './calendar.ts';
import type { DatePlace, DateRead } from './read-dates.ts';
import { isStop } from './tokens.ts';

/**
 * "March 2019", "14 March 2016", "March 14th, 2016", "in March". A month alone is read only where it cannot be a name
 * or a verb ("May helped me march on"): after "in", "last" and the like, or in a clause of its own.
 */
export function monthAt(place: DatePlace): DateRead | null {
  return dayFirst(place) ?? monthFirst(place);
}

function monthOf({ words }: DatePlace, word: string | undefined): number | undefined {
  const index = words.months.findIndex((names) => names.includes(word ?? ''));
  return index === -1 ? undefined : index + 1;
}

function dayOf({ tokens }: DatePlace, at: number): number | undefined {
  const word = tokens[at]?.word ?? '';
  return /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : undefined;
}

/** A year after a month, with or without a comma; also `'19`. Its length in tokens counts what stands before it. */
function yearAfter({ tokens, words, calendar }: DatePlace, at: number): { year: number; length: number } | undefined {
  let length = 0;
  const next = () => tokens[at + length]?.word ?? '';
  if (next() === ',' || words.of.has(next())) length++;
  if (/^(19|20)\d\d$/.test(next()) && Number(next()) <= calendar.year)
    return { year: Number(next()), length: length + 1 };
  if (!/^['’]$/.test(next()) || !/^\d\d$/.test(tokens[at + length + 1]?.word ?? '')) return undefined;
  const short = Number(tokens[at + length + 1]?.word);
  return { year: short + (short > calendar.year % 100 ? 1900 : 2000), length: length + 2 };
}

/** "14 March 2016", "14th of March" */
function dayFirst(place: DatePlace): DateRead | null {
  const { tokens, at, words, calendar } = place;
  const day = dayOf(place, at);
  if (day === undefined) return null;
  let length = 1;
  if (words.ordinals.has(tokens[at + length]?.word ?? '')) length++;
  if (words.of.has(tokens[at + length]?.word ?? '')) length++;
  const month = monthOf(place, tokens[at + length]?.word);
  if (month === undefined) return null;
  length++;
  return withYear(place, length, (year) =>
    year === undefined ? latest(calendar, month, day) : pastDay(calendar, year, month, day),
  );
}

/** "March 14th", "March 2019", "in March" */
function monthFirst(place: DatePlace): DateRead | null {
  const { tokens, at, words, calendar } = place;
  const month = monthOf(place, tokens[at]?.word);
  if (month === undefined) return null;
  const isShort = words.months[month - 1]?.[0] !== tokens[at]?.word;
  let length = isShort && tokens[at + 1]?.word === '.' ? 2 : 1;
  const day = dayOf(place, at + length);
  if (day !== undefined && yearAfter(place, at + length) === undefined) {
    length++;
    if (words.ordinals.has(tokens[at + length]?.word ?? '')) length++;
    return withYear(place, length, (year) =>
      year === undefined ? latest(calendar, month, day) : pastDay(calendar, year, month, day),
    );
  }
  const before = tokens[at - 1];
  const isLast = words.last.has(before?.word ?? '');
  const isIntroduced = isLast || words.before.has(before?.word ?? '');
  // At the beginning of a longer line it may be somebody's name: "April, who read my CV".
  const standsAlone =
    isStop(before) && endsClearly(tokens, at + length, words) && (at > 0 || at + length === tokens.length);
  const isNamed =
    isCapital(place.line, tokens[at + length]) || (isStop(tokens[at + length]) && !isBorder(tokens, at + length));
  const isMeant = (isIntroduced && !isNamed) || standsAlone;
  const read = withYear(place, length, (year) => {
    if (year !== undefined) return pastDay(calendar, year, month);
    if (!isMeant) return undefined;
    return isLast && month === calendar.month ? pastDay(calendar, calendar.year - 1, month) : latest(calendar, month);
  });
  return read && isLast ? { ...read, lead: 1 } : read;
}

function withYear(
  place: DatePlace,
  length: number,
  dateOf: (year: number | undefined) => string | undefined,
): DateRead | null {
  const found = yearAfter(place, place.at + length);
  const on = dateOf(found?.year);
  return on === undefined ? null : { on, length: length + (found?.length ?? 0) };
}
