import type { Size } from '../exchange.ts';
import { findPhrases } from '../text/phrase-book.ts';
import { clausesOf } from './clauses.ts';
import { booksOf } from './line-books.ts';
import type { LineUnit, LineWords } from './line-words.ts';
import type { Token } from './tokens.ts';

/** An effort in a line. */
export interface LineSize {
  size: Size;
  start: number;
  end: number;
  /** It stands in the middle of a sentence ("spent an hour on my CV"): it is read, and stays. */
  stays: boolean;
}

const inMinutes: Record<LineUnit, number> = {
  minute: 1,
  hour: 60,
  day: 8 * 60,
  week: 40 * 60,
  month: 160 * 60,
  year: 1800 * 60,
};

/** The nearest of five minutes, an hour and a day. That somebody went out on a limb no duration can say. */
function sizeOf(minutes: number): Size {
  if (minutes <= 15) return 1;
  return minutes <= 3 * 60 ? 2 : 4;
}

/** What it took, from a clause of its own ("big", "took her two hours"), a saying, or a duration within the sentence. */
export function sizeIn(tokens: readonly Token[], words: LineWords): LineSize | undefined {
  const texts = tokens.map(({ word }) => word);
  const clauses = clausesOf(tokens);
  const place = (from: number, to: number) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const { sizes, sizesAnywhere } = booksOf(words);
  for (const book of [sizesAnywhere, sizes]) {
    for (const { from, to, meaning } of findPhrases(book, texts)) {
      const isAlone = clauses.some((clause) => clause.from === from && clause.to === to);
      if (isAlone || book === sizesAnywhere) return { size: meaning, ...place(from, to), stays: !isAlone };
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const found = durationAt(texts, at, words);
    const clause = clauses.find(({ from, to }) => from <= at && at < to);
    if (!found || !clause) continue;
    const around = [...texts.slice(clause.from, at), ...texts.slice(at + found.length, clause.to)];
    const isAlone = around.every((word) => words.aroundDuration.has(word));
    const took = texts.slice(Math.max(clause.from, at - 3), at).some((word) => words.took.has(word));
    if (!isAlone && !took && found.isLong) continue;
    const size = sizeOf(found.minutes);
    return isAlone
      ? { size, ...place(clause.from, clause.to), stays: false }
      : { size, ...place(at, at + found.length), stays: true };
  }
  return undefined;
}

/** "an hour", "half a day", "30 min", "all day", "2h". Days and longer are long: they need "took" or a clause of their own. */
function durationAt(
  texts: readonly string[],
  at: number,
  words: LineWords,
): { minutes: number; length: number; isLong: boolean } | undefined {
  let next = at;
  const take = (wanted: ReadonlySet<string>) => wanted.has(texts[next] ?? '') && next++ >= 0;
  if (words.notEffort.has(texts[at - 1] ?? '') && !words.took.has(texts[at - 2] ?? '')) return undefined;
  const isHalf = take(words.half);
  const article = words.numbers.get(texts[next] ?? '');
  let count = article;
  if (/^\d{1,3}$/.test(texts[next] ?? '')) count = Number(texts[next]);
  if (count !== undefined) next++;
  if (count === 1 && words.numbers.has(texts[next] ?? '')) count = words.numbers.get(texts[next++] ?? '');
  if (words.of.has(texts[next] ?? '') && count === 2) next++;
  const isWhole = take(words.whole);
  if (isHalf && take(words.of)) return undefined;
  const unit = words.units.get(texts[next] ?? '');
  if (!unit || (count === undefined && !isWhole && !isHalf) || words.ago.has(texts[next + 1] ?? '')) return undefined;
  if (count === 1 && texts[at] === 'one' && !words.took.has(texts[at - 1] ?? '') && inMinutes[unit] > 60)
    return undefined;
  const minutes = inMinutes[unit] * (count ?? 1) * (isHalf ? 0.5 : 1);
  return { minutes, length: next + 1 - at, isLong: inMinutes[unit] > 60 && !isWhole };
}
