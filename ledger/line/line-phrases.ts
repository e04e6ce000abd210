import type { Direction, ExchangeKind } from '../exchange.ts';
import { findPhrases } from '../text/phrase-book.ts';
import { wordsOf } from '../text/words-of.ts';
import { clausesOf } from './clauses.ts';
import { booksOf } from './line-books.ts';
import type { LineWords } from './line-words.ts';
import { tokensOf } from './tokens.ts';

/** What single phrases of a line say. */
export interface SaidInPhrases {
  kind?: ExchangeKind;
  direction?: Direction;
  hardTimes: boolean;
  /** Where it says "in a tough stretch" and nothing more. */
  alone: { start: number; end: number }[];
}

/**
 * Kind, direction and tough stretch, as the line's own words say them.
 * @param assumed the direction where the line does not say one
 */
export function phrasesIn(line: string, assumed: Direction, words: LineWords): SaidInPhrases {
  const { kinds, directions, hardTimes, hardTimesAlone } = booksOf(words);
  const read = wordsOf(line);
  const texts = read.map(({ word }) => word);
  const kind = findPhrases(kinds, texts)[0]?.meaning;
  const direction = findPhrases(directions, texts)[0]?.meaning;
  const tough = findPhrases(hardTimes[direction ?? assumed], texts).length > 0;
  return {
    ...(kind && { kind }),
    ...(direction && { direction }),
    hardTimes: tough,
    alone: findPhrases(hardTimesAlone, texts).flatMap(({ from, to }) => {
      const place = { start: read[from]?.start ?? 0, end: read[to - 1]?.end ?? 0 };
      return isClause(line, place) ? [place] : [];
    }),
  };
}

function isClause(line: string, place: { start: number; end: number }): boolean {
  const tokens = tokensOf(line);
  return clausesOf(tokens).some(
    ({ from, to }) => tokens[from]?.start === place.start && tokens[to - 1]?.end === place.end,
  );
}
