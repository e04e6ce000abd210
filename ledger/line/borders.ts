import { booksOf } from './line-books.ts';
import type { LineWords } from './line-words.ts';
import { findPhrases } from '../text/phrase-book.ts';
import { isStop, type Token } from './tokens.ts';

/** Whether a token is the end of a line or a sign that ends a clause; the sign in "Monday.com" or "2016-ish" is not. */
export function isBorder(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isStop(token)) return false;
  const isGlued = token !== undefined && before?.end === token.start && after?.start === token.end;
  return !isGlued || !/^[.\-–—/]$/.test(token.word) || isStop(after);
}

/** Whether what ends before a token ends clearly: a border, or a size said last in the line ("Acme 2016 big"). */
export function endsClearly(tokens: readonly Token[], at: number, words: LineWords): boolean {
  if (isBorder(tokens, at)) return true;
  const texts = tokens.map(({ word }) => word);
  return findPhrases(booksOf(words).sizes, texts).some(({ from, to }) => from === at && isBorder(tokens, to));
}

/** Whether the sentence goes on without needing the date: "in 2016 when I was ill". */
export function goesOn(tokens: readonly Token[], at: number, words: LineWords): boolean {
  return endsClearly(tokens, at, words) || words.goingOn.has(tokens[at]?.word ?? '');
}

/** Whether a token begins with a capital: after a weekday or a month it is probably a name ("Sunday Times"). */
export function isCapital(line: string, token: Token | undefined): boolean {
  return token !== undefined && token.word !== 'i' && /^\p{Lu}/u.test(line.slice(token.start, token.end));
}
