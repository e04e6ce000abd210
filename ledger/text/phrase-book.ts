/**
 * A phrase as a pattern of words. It never crosses the end of a sentence.
 * - `my role was cut`: these words, one after the other; lower case, straight apostrophes
 * - `role|position|job`: any one of them · `also?`: may be missing · `eliminat*`: any ending
 * - `~3`: up to three words of any kind in between · `^` before all: only where a sentence begins
 * The first part must be whole words, not `~` and not optional. There are no loops.
 */
export type PhrasePattern = string;

/** One part of a phrase. */
interface Part {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  /** Up to so many words of any kind, instead of a word. */
  gap: number;
  isOptional: boolean;
}

interface Phrase<Meaning> {
  parts: readonly Part[];
  /** Only where a sentence begins. */
  opens: boolean;
  meaning: Meaning;
}

/** Phrases by their first word. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** A phrase found in a text: its first word, and the one after its last. */
export interface PhraseFound<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
}

function partOf(text: string): Part {
  const gap = /^~(\d)$/.exec(text);
  if (gap) return { words: new Set(), beginnings: [], gap: Number(gap[1]), isOptional: true };
  const isOptional = text.endsWith('?');
  const choices = (isOptional ? text.slice(0, -1) : text).split('|');
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    gap: 0,
    isOptional,
  };
}

/**
 * Compiles phrases for finding them in one pass, each with what it means.
 * Finding costs at most a fixed number of steps for each word of the text, whatever the text.
 */
export function phraseBook<Meaning>(
  phrases: Iterable<readonly [pattern: PhrasePattern, meaning: Meaning]>,
): PhraseBook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>();
  for (const [pattern, meaning] of phrases) {
    const opens = pattern.startsWith('^');
    const [first, ...parts] = (opens ? pattern.slice(1) : pattern).split(' ').map(partOf);
    if (!first || first.isOptional || first.beginnings.length > 0 || first.words.has('')) {
      throw new Error(`A phrase begins with whole words, not so “${pattern}”`);
    }
    for (const word of first.words) {
      const begun = book.get(word);
      if (begun) begun.push({ parts, opens, meaning });
      else book.set(word, [{ parts, opens, meaning }]);
    }
  }
  return book;
}

/** The index after the last word that a phrase covers from `at` on, or −1. Prefers the shortest gap. */
function end(parts: readonly Part[], part: number, words: readonly string[], at: number): number {
  const next = parts[part];
  if (!next) return at;
  if (next.gap > 0) {
    for (let skipped = 0; skipped <= next.gap; skipped++) {
      const found = end(parts, part + 1, words, at + skipped);
      if (found !== -1) return found;
      const word = words[at + skipped];
      if (word === undefined || word === '') return -1;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && word !== '' && fits(next, word)) {
    const found = end(parts, part + 1, words, at + 1);
    if (found !== -1) return found;
  }
  return next.isOptional ? end(parts, part + 1, words, at) : -1;
}

function fits({ words, beginnings }: Part, word: string): boolean {
  return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/**
 * All phrases of a book in a text, in order of their beginning. An empty word ends a sentence; no phrase crosses it.
 * @param words lower case
 */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): PhraseFound<Meaning>[] {
  const found: PhraseFound<Meaning>[] = [];
  for (const [from, word] of words.entries()) {
    for (const { parts, opens, meaning } of book.get(word) ?? []) {
      if (opens && from > 0 && words[from - 1] !== '') continue;
      const to = end(parts, 0, words, from + 1);
      if (to !== -1) found.push({ from, to, meaning });
    }
  }
  return found;
}
