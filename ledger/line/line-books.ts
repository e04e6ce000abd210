import type { Direction, ExchangeKind, Size } from '../exchange.ts';
import { type PhraseBook, phraseBook } from '../text/phrase-book.ts';
import type { LineWords } from './line-words.ts';

/** The phrases of one language, compiled. */
export interface LineBooks {
  kinds: PhraseBook<ExchangeKind>;
  directions: PhraseBook<Direction>;
  sizes: PhraseBook<Size>;
  sizesAnywhere: PhraseBook<Size>;
  /** By the direction in which help went: whose tough stretch it was. */
  hardTimes: Record<Direction, PhraseBook<true>>;
  hardTimesAlone: PhraseBook<true>;
}

const books = new WeakMap<LineWords, LineBooks>();

function yes(patterns: readonly string[]): (readonly [string, true])[] {
  return patterns.map((pattern) => [pattern, true]);
}

/** Compiled once for each language. */
export function booksOf(words: LineWords): LineBooks {
  const known = books.get(words);
  if (known) return known;
  const compiled: LineBooks = {
    kinds: phraseBook(words.kinds),
    directions: phraseBook(words.directions),
    sizes: phraseBook(words.sizes),
    sizesAnywhere: phraseBook(words.sizesAnywhere),
    hardTimes: {
      received: phraseBook(yes([...words.hardTimes, ...words.hardTimesMine])),
      given: phraseBook(yes([...words.hardTimes, ...words.hardTimesTheirs])),
    },
    hardTimesAlone: phraseBook(yes(words.hardTimesAlone)),
  };
  books.set(words, compiled);
  return compiled;
}
