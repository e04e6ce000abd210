import type { CueKind } from './cue.ts';
import type { Direction, ExchangeKind, Size } from './exchange.ts';
import type { Handle } from './handle.ts';
import type { PartialDate } from './partial-date.ts';

/** As much of an exchange as a badge needs to tell it. */
export interface Deed {
  exchangeId: string;
  direction: Direction;
  kind?: ExchangeKind;
  size?: Size;
  on?: PartialDate;
  /** At most 200 characters of the note. */
  note?: string;
  hardTimes?: boolean;
}

/** Which sentence describes what stands between two people, in the design's order. */
export type StandingWord =
  | 'tough-stretch'
  | 'two-way'
  | 'mostly-received'
  | 'mostly-given'
  | 'helped-you-once'
  | 'you-helped-once'
  | 'nothing';

/**
 * What the exchanges with one person add up to. One row per person who is not in the bin,
 * holding all that a badge says, so that one read by handle is enough.
 */
export interface Standing {
  personId: string;
  name: string;
  handles: Handle[];
  /** The words of the name, lower case without accents, for finding as you type. */
  nameWords: string[];
  close?: boolean;
  /** G and R: summed sizes of what was given and received. An exchange without a size counts as five minutes. */
  given: number;
  received: number;
  givenCount: number;
  receivedCount: number;
  word: StandingWord;
  /** Year of the first dated exchange. */
  since?: number;
  /** The newest exchange, and the kindness worth quoting: in hard times first, then the largest, then the oldest received. */
  latest?: Deed;
  kindness?: Deed;
  /** Received and not yet thanked, commitments still open. */
  notThanked: number;
  open: number;
  /** The newest need still open, in words. */
  need?: string;
  /** A job search seen and not over: its newest sign, when it began and when it was last seen (epoch ms). */
  looking?: { cueId: string; kind: CueKind; seenAt: number; lastSeenAt?: number };
}
