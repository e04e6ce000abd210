import type { Word } from '../text/words-of.ts';

/** A comma, semicolon, colon, bracket, slash, dash or emoji; a hyphen with space around it; a full stop that no space follows. */
const border = /[,;:()[\]/–—\u{2190}-\u{2bff}\u{1f000}-\u{1faff}]|\s-+\s|^\.$/u;

/** Where the pieces of a post begin and end. */
export interface Clauses {
  /** By word: the number of its sentence. */
  sentences: number[];
  /** By word: the number of its clause. A clause never reaches across the end of a sentence. */
  clauses: number[];
}

/** The sentence and the clause that each word of a text stands in. */
export function clausesOf(text: string, words: readonly Word[]): Clauses {
  const sentences: number[] = [];
  const clauses: number[] = [];
  let sentence = 0;
  let clause = 0;
  let before = 0;
  for (const { word, start, end } of words) {
    // One space between two words is what stands there nearly always.
    if (start - before > 1 || (start > before && text.charAt(before) !== ' ')) {
      if (border.test(text.slice(before, start))) clause++;
    }
    sentences.push(sentence);
    clauses.push(clause);
    if (word === '') {
      sentence++;
      clause++;
    }
    before = end;
  }
  return { sentences, clauses };
}
