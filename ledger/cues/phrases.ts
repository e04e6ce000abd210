import type { CueKind } from '../cue.ts';
import type { PhrasePattern } from '../text/phrase-book.ts';

/** How much a phrase says: 1 a hint, 2 strong, 3 enough on its own. A post needs 3. */
export type PhraseWeight = 1 | 2 | 3;

export interface WeightedPhrase {
  words: PhrasePattern;
  weight: PhraseWeight;
}

/** What the author's own words announce. */
export type PostCueKind = Extract<CueKind, 'job-search' | 'laid-off'>;

/** Why a sentence says nothing about the author now. */
export type SentenceDoubt =
  /** "I am not looking", "no longer looking". */
  | 'denied'
  /** "my friend Bo was laid off", "she is looking". */
  | 'somebody-else'
  /** "in 2016 I was laid off". */
  | 'long-ago'
  /** "are you looking for work?", "anyone who was laid off". */
  | 'addressed-to-readers'
  /** "looking for work for my left hand", "kidding", and words that mean something else: "a role model". */
  | 'in-jest';

/** What the whole post is, when it is not the author's own search. */
export type PostDoubt =
  /** "we are hiring", "send me your CV". */
  | 'recruiting'
  /** "book a call", "I help job seekers". */
  | 'coaching'
  /** "reposting for a friend", "please help her find". */
  | 'on-behalf'
  /** "I am happy to share that I am starting a new position". */
  | 'found-something'
  /** "looking back", "fast forward to today". */
  | 'story-of-the-past'
  /** "today I run a bakery": against a loss, not against a search. */
  | 'better-now'
  | 'in-jest';

/** One language's words for noticing that the author of a post is looking for work. Data only. */
export interface CuePhrases {
  /** BCP 47 language, `en`. */
  language: string;
  /** What an author says about themselves. Their weights add up over the post, each phrase once. */
  own: { kind: PostCueKind; phrases: WeightedPhrase[] }[];
  /** Lower case, without the `#` and without a year at the end. They weigh one more in a post of hardly anything but hashtags. */
  hashtags: { words: string[]; weight: PhraseWeight }[];
  /** A sentence with one of these counts nothing. */
  sentenceDoubts: { why: SentenceDoubt; phrases: PhrasePattern[] }[];
  /** Each of these takes its weight away from the post. */
  postDoubts: { why: PostDoubt; phrases: WeightedPhrase[] }[];
  /** How authors name themselves as those who do something: `i`, `i'm`. Lower case. */
  self: string[];
  /** And in other places: `my`, `me`. Lower case. */
  mine: string[];
  /** Words that the page adds where it cuts a text, taken off the end: `…more`. Lower case. */
  cutMarks: string[];
  /** A short line that holds one of these opens what is reshared: all that follows is somebody else's. Lower case. */
  quoteMarks: string[];
  /** What stands before somebody else's words in quotation marks, however short they are: `he said`. Lower case. */
  speechMarks: string[];
}
