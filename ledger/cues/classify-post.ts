import { cleanLine } from '../clean-text.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../text/phrase-book.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import { excerptOf } from './excerpt.ts';
import { ownWords } from './own-words.ts';
import type { CuePhrases, PostCueKind, PostDoubt, SentenceDoubt } from './phrases.ts';

/** What an author announces about themselves, and why we think so. */
export interface PostCue {
  kind: PostCueKind;
  /** The words of the post that decided it, in their order. */
  because: string[];
  /** A short piece of the post around them, plain text, at most 280 characters. */
  excerpt: string;
}

/** What one phrase says. */
type Meaning =
  | { says: 'own'; kind: PostCueKind; weight: number; phrase: string }
  | { says: 'sentence-doubt'; why: SentenceDoubt }
  | { says: 'post-doubt'; why: PostDoubt; weight: number; phrase: string };

/** What a post needs to be believed: one phrase that is enough on its own, or several that add up. */
const enough = 3;

/** Longer than any post: the rest is not read. */
const longest = 12_000;

/** More words than this explain nothing better. */
const mostReasons = 6;

const books = new WeakMap<CuePhrases, PhraseBook<Meaning>>();

/** Compiled once for each set of phrases. */
function bookOf(phrases: CuePhrases): PhraseBook<Meaning> {
  const known = books.get(phrases);
  if (known) return known;
  const book = phraseBook<Meaning>(meanings(phrases));
  books.set(phrases, book);
  return book;
}

function* meanings({ own, hashtags, sentenceDoubts, postDoubts }: CuePhrases): Iterable<[string, Meaning]> {
  for (const { kind, phrases } of own) {
    for (const { words, weight } of phrases) yield [words, { says: 'own', kind, weight, phrase: words }];
  }
  for (const { words, weight } of hashtags) {
    for (const word of words) yield [`#${word}`, { says: 'own', kind: 'job-search', weight, phrase: word }];
  }
  for (const { why, phrases } of sentenceDoubts) {
    for (const words of phrases) yield [words, { says: 'sentence-doubt', why }];
  }
  for (const { why, phrases } of postDoubts) {
    for (const { words, weight } of phrases) yield [words, { says: 'post-doubt', why, weight, phrase: words }];
  }
}

/**
 * Whether the author of a post says that they are looking for work or lost it. Only their own search counts:
 * not what they quote or reshare, not a recruiter's call, not "I am not looking", not a story of long ago.
 * Total and linear in the length of the text.
 * @returns null when the post says no such thing, or not clearly enough
 */
export function classifyPost(text: string, phrases: CuePhrases): PostCue | null {
  const read = ownWords(text.slice(0, longest), phrases);
  const words = wordsOf(read);
  const sentences = sentenceOf(words);
  const found = findPhrases(
    bookOf(phrases),
    words.map(({ word }) => word),
  );
  const doubted = new Set<number | undefined>();
  const against = new Map<string, number>();
  for (const { from, meaning } of found) {
    if (meaning.says === 'sentence-doubt') doubted.add(sentences[from]);
    if (meaning.says === 'post-doubt') against.set(meaning.phrase, meaning.weight);
  }
  const signs = strongest(
    found.flatMap(({ from, to, meaning }) => {
      if (meaning.says !== 'own' || doubted.has(sentences[from])) return [];
      const { kind, weight, phrase } = meaning;
      return [{ kind, weight, phrase, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }];
    }),
  );
  const tagsAlone = signs.length > 0 && isTagsAlone(words) ? 1 : 0;
  if (sum(signs.map(({ weight }) => weight)) - sum(against.values()) + tagsAlone < enough) return null;
  return {
    kind: kindOf(signs),
    because: because(signs, read),
    excerpt: excerptOf(read, signs),
  };
}

interface Sign {
  kind: PostCueKind;
  weight: number;
  phrase: string;
  start: number;
  end: number;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** The signs that count, in their order: each phrase once, and of phrases that share words the one that says most. */
function strongest(signs: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  for (const sign of signs.toSorted((a, b) => b.weight - a.weight || a.start - b.start)) {
    const isSaid = kept.some(
      ({ phrase, start, end }) => phrase === sign.phrase || (start < sign.end && sign.start < end),
    );
    if (!isSaid) kept.push(sign);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The words that say most, in the order of the post. */
function because(signs: readonly Sign[], text: string): string[] {
  const most = signs.toSorted((a, b) => b.weight - a.weight).slice(0, mostReasons);
  const inOrder = most.toSorted((a, b) => a.start - b.start);
  return [...new Set(inOrder.map(({ start, end }) => cleanLine(text.slice(start, end))))];
}

/** Whoever lost their work and asks for some is looking; a hint of it is not enough. */
function kindOf(signs: readonly Sign[]): PostCueKind {
  const weightOf = (kind: PostCueKind) => sum(signs.filter((sign) => sign.kind === kind).map(({ weight }) => weight));
  return weightOf('job-search') >= 2 || weightOf('laid-off') === 0 ? 'job-search' : 'laid-off';
}

/** A post of hashtags and hardly anything else has no other way to say it. */
function isTagsAlone(words: readonly Word[]): boolean {
  const tags = words.filter(({ word }) => word.startsWith('#')).length;
  const others = words.filter(({ word }) => word !== '' && !word.startsWith('#')).length;
  return tags > 0 && others <= 5;
}

/** The number of the sentence that each word stands in. */
function sentenceOf(words: readonly Word[]): number[] {
  let sentence = 0;
  return words.map(({ word }) => (word === '' ? sentence++ : sentence));
}
