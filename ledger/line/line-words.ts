import type { ExchangeKind, Size } from '../exchange.ts';
import type { PhrasePattern } from '../text/phrase-book.ts';

/** A stretch of time that a line can name. */
export type LineUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** One language's words for reading a quick-log line. Data only; all lower case with straight apostrophes. */
export interface LineWords {
  /** January first; each with its abbreviations. */
  months: readonly (readonly string[])[];
  /** Sunday first, as in JavaScript. */
  weekdays: readonly (readonly string[])[];
  numbers: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, LineUnit>;
  /** Days back from today: "yesterday" 1, "this morning" 0. Of one to four words. */
  days: ReadonlyMap<string, number>;
  /** "ago" */
  ago: ReadonlySet<string>;
  last: ReadonlySet<string>;
  this: ReadonlySet<string>;
  /** May stand before a date and goes with it: "in", "back in", "early". */
  before: ReadonlySet<string>;
  /** Before these a date is not when it happened: "since 2016", "next Tuesday", "every Monday". */
  notWhen: ReadonlySet<string>;
  /** Before a time these say that it is any, all or each of them: "every Monday", "one night", "a weekend". */
  anyOf: ReadonlySet<string>;
  /** "morning", "weekend" */
  partsOfDay: ReadonlySet<string>;
  /** Join the two ends of a stretch: "2010 to 2015". */
  upTo: ReadonlySet<string>;
  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  the: ReadonlySet<string>;
  /** After these a date belongs to what follows or to a name: "a Monday", "my March". */
  owning: ReadonlySet<string>;
  /** With these a sentence goes on after a date: "in 2016 when I was ill". */
  goingOn: ReadonlySet<string>;
  /** Before a year these say when, whatever follows it. */
  inYear: ReadonlySet<string>;
  /** After a number these make it an amount, not a year: "2000 euros". */
  amounts: ReadonlySet<string>;
  ordinals: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** "took", "spent": a duration follows. */
  took: ReadonlySet<string>;
  /** May surround a duration in a clause of its own: "it took her about an hour". */
  aroundDuration: ReadonlySet<string>;
  /** "half an hour", "half a day" */
  half: ReadonlySet<string>;
  /** "all day", "the whole day" */
  whole: ReadonlySet<string>;
  /** Never an effort: "one day", "every day". */
  notEffort: ReadonlySet<string>;
  /** Sizes said in words, in a clause of their own: "big", "small one". */
  sizes: readonly (readonly [PhrasePattern, Size])[];
  /** Sizes said in words, anywhere: "went out on a limb". */
  sizesAnywhere: readonly (readonly [PhrasePattern, Size])[];
  kinds: readonly (readonly [PhrasePattern, ExchangeKind])[];
  /** A tough stretch: whoever's, the user's, the other person's. */
  hardTimes: readonly PhrasePattern[];
  hardTimesMine: readonly PhrasePattern[];
  hardTimesTheirs: readonly PhrasePattern[];
  /** Says the same as the chip, so in a clause of its own it goes. */
  hardTimesAlone: readonly PhrasePattern[];
  directions: readonly (readonly [PhrasePattern, 'received' | 'given'])[];
}
