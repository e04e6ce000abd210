import type { Direction, ExchangeKind, Size } from '../exchange.ts';
import type { PartialDate } from '../partial-date.ts';
import { isPartialDate } from '../partial-date.ts';
import { calendarOf } from './calendar.ts';
import type { DateFound, ReadDate } from './date-found.ts';
import { phrasesIn } from './line-phrases.ts';
import type { LineWords } from './line-words.ts';
import { type Cut, type Span, spansOf } from './spans.ts';
import { dateIn, type LineDate } from './read-dates.ts';
import { sizeIn } from './read-size.ts';
import { goesOn } from './borders.ts';
import { type Doubt, doubtsIn, isDoubted, isWeekday, monthOf } from './doubts.ts';
import { type Token, tokensOf } from './tokens.ts';
import { english } from './words-en.ts';

/** What a quick-log line says. Absent: it does not say so. */
export interface ReadLine {
  /** Only where the line leaves no doubt. */
  direction?: Direction;
  kind?: ExchangeKind;
  size?: Size;
  on?: PartialDate;
  /** The words that said when. */
  onText?: string;
  hardTimes?: true;
  /** What the person wrote, without the words that became a date or a size. */
  note: string;
  /** The whole line in pieces, each with what became of it; joined they are the line. */
  spans: Span[];
}

export type { Span };

/** Longer lines are notes; only their beginning is searched. */
const searched = 1_000;

/**
 * Reads one line such as "intro to Kestrel's CTO last Tuesday, big". Total: any text gives an answer, no text is lost.
 * @param how.direction which way it goes until the line says otherwise: decides whose tough stretch counts
 * @param how.now epoch ms; dates are read in the machine's zone and never lie after tomorrow
 * @param how.readDate finds dates said in other ways; see {@link ReadDate}
 */
export function readLine(
  text: string,
  how: { direction: Direction; now: number; readDate?: ReadDate; words?: LineWords },
): ReadLine {
  const words = how.words ?? english;
  const line = text.slice(0, searched);
  const tokens = tokensOf(line);
  const doubts = doubtsIn(tokens, words);
  const date =
    dateIn(line, tokens, words, calendarOf(how.now), doubts) ?? otherDate(line, { ...how, words, tokens, doubts });
  const size = sizeIn(withoutDate(tokens, date), words);
  const said = phrasesIn(withoutOpening(line, date), how.direction, words);
  const cuts: Cut[] = [
    ...(date && !date.stays ? [{ start: date.start, end: date.end, as: 'on' as const }] : []),
    ...(size && !size.stays ? [{ start: size.start, end: size.end, as: 'size' as const }] : []),
    ...said.alone.map((place) => ({ ...place, as: 'hard-times' as const })),
  ];
  const spans = spansOf(text, cuts);
  return {
    ...(said.direction && { direction: said.direction }),
    ...(said.kind && { kind: said.kind }),
    ...(size && { size: size.size }),
    ...(date && { on: date.on, onText: line.slice(date.start, date.end) }),
    ...(said.hardTimes && { hardTimes: true as const }),
    note: spans.map((span) => (span.as === 'note' ? text.slice(span.start, span.end) : '')).join(''),
    spans,
  };
}

/** A date at the beginning of a line stands before its first sentence: "In 2016, she called me". */
function withoutOpening(line: string, date: LineDate | undefined): string {
  if (!date || date.stays || /[\p{L}\p{N}]/u.test(line.slice(0, date.start))) return line;
  return '\n'.repeat(date.end) + line.slice(date.end);
}

/** A date that is cut out leaves a border behind: in "intro to Acme 2016 big" the size stands alone. */
function withoutDate(tokens: readonly Token[], date: LineDate | undefined): Token[] {
  if (!date) return [...tokens];
  const border = date.stays ? [] : [{ word: ',', start: date.start, end: date.end }];
  return [
    ...tokens.filter(({ end }) => end <= date.start),
    ...border,
    ...tokens.filter(({ start }) => start >= date.end),
  ];
}

/**
 * A library of dates is not ours: what it finds is checked. A place outside the line is none, and words between which
 * it does not stand clearly are no date.
 */
function otherDate(
  line: string,
  how: { readDate?: ReadDate; now: number; words: LineWords; tokens: readonly Token[]; doubts: readonly Doubt[] },
): LineDate | undefined {
  const { words, tokens, doubts } = how;
  const found: DateFound | null = how.readDate?.(line, how.now) ?? null;
  if (!found || !isPartialDate(found.on)) return undefined;
  const { on, start, end } = found;
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= line.length;
  if (!isPlace) return undefined;
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const to = after === -1 ? tokens.length : after;
  const before = tokens[from - 1];
  if (from === -1 || isDoubted(doubts, from, to) || words.notWhen.has(before?.word ?? '')) return undefined;
  if (words.owning.has(before?.word ?? '') || words.upTo.has(tokens[to]?.word ?? '')) return undefined;
  // A month or weekday alone the line reads itself, or takes it for a name.
  const word = tokens[from]?.word;
  if (to === from + 1 && (isWeekday(words, word) || monthOf(words, word) !== undefined)) return undefined;
  let first = from;
  while (words.before.has(tokens[first - 1]?.word ?? '')) first--;
  const stays = /^['’]s/.test(line.slice(end));
  const begin = first < from ? (tokens[first]?.start ?? start) : start;
  return stays || goesOn(tokens, to, words) ? { on, start: begin, end, stays } : undefined;
}
