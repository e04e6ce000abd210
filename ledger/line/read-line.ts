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
import { tokensOf } from './tokens.ts';
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
  const date = dateIn(tokens, words, calendarOf(how.now)) ?? otherDate(line, how);
  const size = sizeIn(
    tokens.filter(({ start, end }) => !date || end <= date.start || start >= date.end),
    words,
  );
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

/** A library of dates is not ours: what it finds is checked, and a place outside the line is none. */
function otherDate(line: string, { readDate, now }: { readDate?: ReadDate; now: number }): LineDate | undefined {
  const found: DateFound | null = readDate?.(line, now) ?? null;
  if (!found || !isPartialDate(found.on)) return undefined;
  const { on, start, end } = found;
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= line.length;
  return isPlace ? { on, start, end, stays: /^['’]s/.test(line.slice(end)) } : undefined;
}
