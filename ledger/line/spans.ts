/** What became of a piece of a line. */
export type SpanUse =
  /** It is the note, or part of it. */
  | 'note'
  /** It became a chip. */
  | 'on'
  | 'size'
  | 'hard-times'
  /** Space, commas and brackets around what became a chip. */
  | 'between';

/** A piece of a line: first character, and the one after the last. */
export interface Span {
  start: number;
  end: number;
  as: SpanUse;
}

/** A piece that becomes a chip. */
export interface Cut {
  start: number;
  end: number;
  as: Exclude<SpanUse, 'note' | 'between'>;
}

const separators = /[\s,;:.!–—-]/;

interface Range {
  start: number;
  end: number;
}

/**
 * The whole line in pieces, without gaps. Around what is cut out, one separator stays where words stand on both sides,
 * none at either end; brackets go when nothing is left in them.
 */
export function spansOf(text: string, cuts: readonly Cut[]): Span[] {
  const kept = withoutOverlaps(cuts);
  if (kept.length === 0) return text === '' ? [] : [{ start: 0, end: text.length, as: 'note' }];
  const named: Span[] = [...kept, ...noteRanges(text, kept).map((range) => ({ ...range, as: 'note' as const }))];
  const spans: Span[] = [];
  for (const span of named.toSorted((a, b) => a.start - b.start)) {
    const at = spans.at(-1)?.end ?? 0;
    if (span.start > at) spans.push({ start: at, end: span.start, as: 'between' });
    spans.push(span);
  }
  const end = spans.at(-1)?.end ?? 0;
  return end < text.length ? [...spans, { start: end, end: text.length, as: 'between' }] : spans;
}

/** The words that stay, each with the separator that joins it to the words before. */
function noteRanges(text: string, cuts: readonly Cut[]): Range[] {
  const wide = cuts.map((cut) => widened(text, cut));
  const ranges: Range[] = [];
  for (let index = 0; index <= wide.length; index++) {
    const [before, after] = [wide[index - 1], wide[index]];
    const [from, to] = [before?.end ?? 0, after?.start ?? text.length];
    const start = before ? rightGlue(text, from, to) : from;
    const end = after ? leftGlue(text, start, to) : to;
    if (start >= end) continue;
    const previous = ranges.at(-1);
    if (!previous) {
      ranges.push({ start, end });
      continue;
    }
    // Of the separators on either side of what is cut out, the one that says more stays.
    const leftEnd = rightGlue(text, previous.end, text.length);
    const [left, right] = [text.slice(previous.end, leftEnd), text.slice(from, start)];
    if (/\S/.test(left) && !/\S/.test(right)) {
      previous.end = Math.min(leftEnd, wide.find((cut) => cut.start >= previous.end)?.start ?? leftEnd);
      ranges.push({ start, end });
    } else ranges.push({ start: from, end });
  }
  return ranges;
}

function withoutOverlaps(cuts: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start >= (kept.at(-1)?.end ?? 0) && cut.end > cut.start) kept.push(cut);
  }
  return kept;
}

/** A cut with the brackets around it, if it is all that stands in them. */
function widened(text: string, cut: Cut): Range {
  let { start, end } = cut;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  const pair = text.charAt(start - 1) + text.charAt(end);
  return pair === '()' || pair === '[]' ? { start: start - 1, end: end + 1 } : cut;
}

function leftGlue(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && separators.test(text.charAt(at - 1))) at--;
  return at;
}

function rightGlue(text: string, start: number, until: number): number {
  let at = start;
  while (at < until && separators.test(text.charAt(at))) at++;
  return at;
}
