import { cleanLine } from '../clean-text.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../text/phrase-book.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import { clausesOf } from './clauses.ts';
import { excerptOf } from './excerpt.ts';
import { ownWords } from './own-words.ts';
import { plainWord } from './past-years.ts';
import type { CuePhrases, PostCueKind, PostDoubt, SentenceDoubt } from './phrases.ts';
import { asksReaders, isAroundAside, isFirstPerson } from './speaker.ts';

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
 * @param now epoch ms; tells which years are over
 * @returns null when the post says no such thing, or not clearly enough
 */
export function classifyPost(text: string, phrases: CuePhrases, now = Date.now()): PostCue | null {
  const read = ownWords(text.slice(0, longest), phrases);
  const words = wordsOf(read);
  const { sentences, clauses } = clausesOf(read, words);
  const plain = words.map(({ word }) => plainWord(word, now));
  const found = findPhrases(bookOf(phrases), plain);
  const self = new Set(phrases.self);
  const selfOrMine = new Set([...phrases.self, ...phrases.mine]);
  const doubted = new Map<number | undefined, Doubt>();
  const against = new Map<string, Extract<Meaning, { says: 'post-doubt' }>>();
  for (const { from, to, meaning } of found) {
    if (meaning.says === 'post-doubt') against.set(meaning.phrase, meaning);
    if (meaning.says !== 'sentence-doubt') continue;
    // "The truth is that I am looking": whoever was named first is not the one who looks.
    if (meaning.why === 'somebody-else' && plain.slice(from + 1, to).some((word) => self.has(word))) continue;
    const isOfOthers = ofOthers.has(meaning.why);
    // "My friends, I am looking": a subject and what it does stand in one clause.
    if (isOfOthers && clauses[from] !== clauses[to - 1] && !isAroundAside(self, plain, clauses, { from, to })) continue;
    const doubt = doubted.get(sentences[from]) ?? { isWhole: false, clauses: new Set() };
    doubted.set(sentences[from], doubt);
    if (isOfOthers) doubt.clauses.add(clauses[to - 1]);
    else doubt.isWhole = true;
  }
  const signs = strongest(
    found.flatMap(({ from, to, meaning }) => {
      if (meaning.says !== 'own') return [];
      const { kind, weight, phrase } = meaning;
      const doubt = doubted.get(sentences[from]);
      if (doubt && (doubt.isWhole || doubt.clauses.has(clauses[from]))) return [];
      const isOwn = isFirstPerson(selfOrMine, plain, clauses, { from, to });
      if (doubt && !(isOwn && weight >= enough)) return [];
      if (!isOwn && weight > 1 && asksReaders(read, words, clauses, from)) return [];
      return [{ kind, weight, phrase, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }];
    }),
  );
  const tagsAlone = signs.length > 0 && isTagsAlone(words) ? 1 : 0;
  const kind = kindOf(signs);
  const doubts = [...against.values()].filter(({ why }) => why !== 'better-now' || kind === 'laid-off');
  if (weigh(signs) - weigh(doubts) + tagsAlone < enough) return null;
  return {
    kind,
    because: because(signs, read),
    excerpt: excerptOf(read, signs),
  };
}

/** What speaks against the signs of one sentence: all of it, or only some of its clauses. */
interface Doubt {
  isWhole: boolean;
  clauses: Set<number | undefined>;
}

/** These are about who looks or does not: the author's own words in another clause of the sentence outlive them. */
const ofOthers: ReadonlySet<SentenceDoubt> = new Set<SentenceDoubt>([
  'denied',
  'somebody-else',
  'addressed-to-readers',
]);

interface Sign {
  kind: PostCueKind;
  weight: number;
  phrase: string;
  start: number;
  end: number;
}

function weigh(all: readonly { weight: number }[]): number {
  return all.reduce((total, { weight }) => total + weight, 0);
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
  const weightOf = (kind: PostCueKind) => weigh(signs.filter((sign) => sign.kind === kind));
  return weightOf('job-search') >= 2 || weightOf('laid-off') === 0 ? 'job-search' : 'laid-off';
}

/** A post of hashtags and hardly anything else has no other way to say it. */
function isTagsAlone(words: readonly Word[]): boolean {
  const tags = words.filter(({ word }) => word.startsWith('#')).length;
  const others = words.filter(({ word }) => word !== '' && !word.startsWith('#')).length;
  return tags > 0 && others <= 5;
}
