import type { PartialDate } from '../partial-date.ts';
import { back, type Calendar, lastWeekday, pastDay } from './calendar.ts';
import { endsClearly, goesOn, isBorder, isCapital } from './borders.ts';
import { type Doubt, isDoubted, isWeekday, monthOf } from './doubts.ts';
import type { LineWords } from './line-words.ts';
import { monthAt } from './read-month.ts';
import { yearAt } from './read-year.ts';
import { isStop, type Token } from './tokens.ts';

/** A date in a line. */
export interface LineDate {
  on: PartialDate;
  start: number;
  end: number;
  /** The sentence needs the words ("yesterday's talk"): they are read, and stay. */
  stays: boolean;
}

/** What was read from some token on. */
export interface DateRead {
  on: PartialDate;
  /** How many tokens. */
  length: number;
  /** How many words before it belong to it: "*last* March". */
  lead?: number;
  stays?: boolean;
}

/** Where a date is looked for. */
export interface DatePlace {
  line: string;
  tokens: readonly Token[];
  at: number;
  words: LineWords;
  calendar: Calendar;
}

/** The first date in a line that can be when it happened, or undefined. */
export function dateIn(
  line: string,
  tokens: readonly Token[],
  words: LineWords,
  calendar: Calendar,
  doubts: readonly Doubt[],
): LineDate | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const place = { line, tokens, at, words, calendar };
    const before = tokens[at - 1];
    if ((before && words.notWhen.has(before.word)) || isInsideNumber(tokens, at)) continue;
    const read =
      wholeDateAt(place) ??
      dayAt(place) ??
      agoAt(place) ??
      lastAt(place) ??
      weekdayAt(place) ??
      monthAt(place) ??
      yearAt(place);
    const [first, last] = [tokens[at], read && tokens[at + read.length - 1]];
    if (!read || !first || !last || isDoubted(doubts, at, at + read.length)) continue;
    let start = at - (read.lead ?? 0);
    while (start > 0 && (words.before.has(tokens[start - 1]?.word ?? '') || isItsWeekday(place, start))) start--;
    const stays = read.stays === true || !goesOn(tokens, at + read.length, words);
    return { on: read.on, start: tokens[start]?.start ?? first.start, end: last.end, stays };
  }
  return undefined;
}

/** The "Friday" of "Friday, 13 March 2016", and its comma. */
function isItsWeekday({ tokens, words, at }: DatePlace, start: number): boolean {
  if (!/^\d/.test(tokens[at]?.word ?? '') && monthOf(words, tokens[at]?.word) === undefined) return false;
  const before = tokens[start - 1]?.word;
  return isWeekday(words, before) || (before === ',' && isWeekday(words, tokens[start - 2]?.word));
}

/** In "31.2.2019", which is no date, "2.2019" is none either. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const [first, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!first || !sign || !token || first.end !== sign.start || sign.end !== token.start) return false;
  return /^\d+$/.test(first.word) && /^[-–./]$/.test(sign.word) && /^\d+$/.test(token.word);
}

/** `2016-03-14`, `2016-03`, `14.3.2016`, `3/2019`. With `14/3/2019` only when it cannot be read the other way round. */
function wholeDateAt({ tokens, at, calendar }: DatePlace): DateRead | null {
  const parts: string[] = [];
  let length = 0;
  for (; length < 5; length++) {
    const token = tokens[at + length];
    const isNumber = token !== undefined && /^\d{1,4}$/.test(token.word);
    if (!token || (length % 2 === 0 ? !isNumber : !/^[-./]$/.test(token.word))) break;
    if (length > 0 && token.start !== tokens[at + length - 1]?.end) break;
    parts.push(token.word);
  }
  if (length === 4 || length === 2) length--;
  const [a = '', sign, b = '', , c = ''] = parts;
  if (length < 3) return null;
  const on = numbersRead(a, b, length === 5 ? c : '', sign === '.', calendar);
  return on === undefined ? null : { on, length };
}

function numbersRead(a: string, b: string, c: string, isDotted: boolean, calendar: Calendar): PartialDate | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return b.length > 2 ? undefined : pastDay(calendar, first, second, c === '' ? undefined : third);
  if (c === '') return b.length === 4 ? pastDay(calendar, second, first) : undefined;
  if (c.length !== 4) return undefined;
  if (isDotted || first > 12) return pastDay(calendar, third, second, first);
  return second > 12 ? pastDay(calendar, third, first, second) : undefined;
}

/** "yesterday", "the day before yesterday", "yesterday's" */
function dayAt({ tokens, at, words, calendar }: DatePlace): DateRead | null {
  for (let length = 4; length > 0; length--) {
    const said = tokens.slice(at, at + length).map(({ word }) => word);
    const text = said.join(' ');
    const owner = text.endsWith("'s");
    const days = words.days.get(owner ? text.slice(0, -2) : text);
    const on = days === undefined || said.length < length ? undefined : back(calendar, days, 'day');
    if (on !== undefined) return { on, length, stays: owner };
  }
  return null;
}

/** "2d ago", "three weeks ago", "a couple of years ago" */
function agoAt({ tokens, at, words, calendar }: DatePlace): DateRead | null {
  let length = 0;
  const next = () => tokens[at + length]?.word ?? '';
  if (next() === 'a' && words.numbers.has(tokens[at + 1]?.word ?? '')) length++;
  const count = /^\d{1,4}$/.test(next()) ? Number(next()) : words.numbers.get(next());
  if (count === undefined) return null;
  length++;
  if (words.of.has(next())) length++;
  const unit = words.units.get(next());
  if (!unit || !words.ago.has(tokens[at + length + 1]?.word ?? '')) return null;
  const on = unit === 'minute' || unit === 'hour' ? calendar.today : back(calendar, count, unit);
  return on === undefined ? null : { on, length: length + 2 };
}

/** "last week", "this year", "last Tuesday" */
function lastAt({ tokens, at, words, calendar }: DatePlace): DateRead | null {
  const isLast = words.last.has(tokens[at]?.word ?? '');
  if (!isLast && !words.this.has(tokens[at]?.word ?? '')) return null;
  const word = (tokens[at + 1]?.word ?? '').replace(/'s$/, '');
  const stays = word !== tokens[at + 1]?.word;
  const unit = words.units.get(word);
  if (unit && unit !== 'minute' && unit !== 'hour' && unit !== 'day' && word.length > 2) {
    const on = back(calendar, isLast ? 1 : 0, unit);
    return on === undefined ? null : { on, length: 2, stays };
  }
  const weekday = words.weekdays.findIndex((names) => names.includes(word));
  if (weekday === -1) return null;
  const on = lastWeekday(calendar, weekday, isLast);
  return { on, length: withPartOfDay(tokens, at + 2, words) - at, stays };
}

/** "on Tuesday", "Tuesday": the last one, today included. Its short forms only after "on". Not in "Sunday Times". */
function weekdayAt({ line, tokens, at, words, calendar }: DatePlace): DateRead | null {
  const word = tokens[at]?.word ?? '';
  const weekday = words.weekdays.findIndex((names) => names.includes(word));
  const names = words.weekdays[weekday];
  const to = withPartOfDay(tokens, at + 1, words);
  if (!names || isCapital(line, tokens[to]) || /^\d/.test(tokens[to]?.word ?? '')) return null;
  if (tokens[to]?.word === ',' && /^\d/.test(tokens[to + 1]?.word ?? '')) return null;
  if (isStop(tokens[to]) && !isBorder(tokens, to)) return null;
  const before = tokens[at - 1];
  const isIntroduced = words.before.has(before?.word ?? '');
  const isOwned = words.owning.has(before?.word ?? '') || isCapital(line, at > 1 ? before : undefined);
  const standsAlone = endsClearly(tokens, to, words) && !isOwned;
  if (!isIntroduced && !(word === names[0] && standsAlone)) return null;
  return { on: lastWeekday(calendar, weekday, false), length: to - at };
}

/** "Tuesday night": where it ends. */
function withPartOfDay(tokens: readonly Token[], to: number, words: LineWords): number {
  return words.partsOfDay.has(tokens[to]?.word ?? '') ? to + 1 : to;
}
