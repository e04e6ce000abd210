/**
 * A phrase as a pattern of words. It never crosses the end of a sentence.
 * - `my role was cut`: these words, one after the other; lower case, straight apostrophes
 * - `role|position|job`: any one of them · `also?`: may be missing · `eliminat*`: any ending
 * - `$` last: only where a sentence ends
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
  /** The end of the sentence, instead of a word. */
  isEnd: boolean;
}

interface Phrase<Meaning> {
  /** Its place in the book: of two found at one word, the first of the book comes first. */
  place: number;
  parts: readonly Part[];
  /** Only where a sentence begins. */
  opens: boolean;
  meaning: Meaning;
}

/** Phrases that begin with the same word, by the next word that they insist on, so that most cost one look. */
interface Begun<Meaning> {
  byNext: Map<string, Phrase<Meaning>[]>;
  /** How many words may stand before that next word, at most. */
  reach: number;
  /** Phrases that insist on none, or only on its beginning. */
  others: Phrase<Meaning>[];
}

/** Compiled phrases, by their first word. */
export interface PhraseBook<Meaning> {
  count: number;
  byFirst: ReadonlyMap<string, Begun<Meaning>>;
}

/** A phrase found in a text: its first word, and the one after its last. */
export interface PhraseFound<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
}

function partOf(text: string): Part {
  const gap = /^~(\d)$/.exec(text);
  if (gap) return { words: new Set(), beginnings: [], gap: Number(gap[1]), isOptional: true, isEnd: false };
  const isOptional = text.endsWith('?');
  const choices = (isOptional ? text.slice(0, -1) : text).split('|');
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    gap: 0,
    isOptional,
    isEnd: text === '$',
  };
}

/**
 * Compiles phrases for finding them in one pass, each with what it means.
 * Finding costs at most a fixed number of steps for each word of the text, whatever the text.
 */
export function phraseBook<Meaning>(
  phrases: Iterable<readonly [pattern: PhrasePattern, meaning: Meaning]>,
): PhraseBook<Meaning> {
  const byFirst = new Map<string, Begun<Meaning>>();
  let place = 0;
  for (const [pattern, meaning] of phrases) {
    const opens = pattern.startsWith('^');
    const [first, ...parts] = (opens ? pattern.slice(1) : pattern).split(' ').map(partOf);
    if (!first || first.isOptional || first.beginnings.length > 0 || first.words.has('')) {
      throw new Error(`A phrase begins with whole words, not so “${pattern}”`);
    }
    const phrase = { place: place++, parts, opens, meaning };
    for (const word of first.words) {
      const begun = byFirst.get(word) ?? { byNext: new Map<string, Phrase<Meaning>[]>(), reach: 0, others: [] };
      byFirst.set(word, begun);
      put(begun, phrase);
    }
  }
  return { count: place, byFirst };
}

function put<Meaning>(begun: Begun<Meaning>, phrase: Phrase<Meaning>): void {
  const [second, third] = phrase.parts;
  const gap = second?.gap ?? 0;
  const next = gap > 0 ? third : second;
  if (next === undefined || next.isOptional || next.isEnd || next.beginnings.length > 0) {
    begun.others.push(phrase);
    return;
  }
  begun.reach = Math.max(begun.reach, gap);
  for (const word of next.words) {
    const known = begun.byNext.get(word);
    if (known) known.push(phrase);
    else begun.byNext.set(word, [phrase]);
  }
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
  if (next.isEnd) return word === undefined || word === '' ? at : -1;
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
  const found: (PhraseFound<Meaning> & { place: number })[] = [];
  // Where each phrase was last tried: one that insists on a word is met once for each time the word follows.
  const tried = new Int32Array(book.count).fill(-1);
  const tryAll = (phrases: readonly Phrase<Meaning>[], from: number) => {
    for (const { place, parts, opens, meaning } of phrases) {
      if (tried[place] === from || (opens && from > 0 && words[from - 1] !== '')) continue;
      tried[place] = from;
      const to = end(parts, 0, words, from + 1);
      if (to !== -1) found.push({ from, to, meaning, place });
    }
  };
  for (let from = 0; from < words.length; from++) {
    const begun = book.byFirst.get(words[from] ?? '');
    if (begun === undefined) continue;
    tryAll(begun.others, from);
    for (let next = from + 1; next <= from + 1 + begun.reach; next++) {
      const word = words[next];
      if (word === undefined || word === '') break;
      const phrases = begun.byNext.get(word);
      if (phrases !== undefined) tryAll(phrases, from);
    }
  }
  return found.toSorted((a, b) => a.from - b.from || a.place - b.place);
}
