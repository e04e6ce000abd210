import type { PartialDate } from './partial-date.ts';

/** How something open can end. */
export const commitmentEnds = ['kept', 'declined', 'withdrawn'] as const;
export type CommitmentEnd = (typeof commitmentEnds)[number];

/** Something open between two people: an ask or a promise, by the user or by them. */
export interface Commitment {
  /** UUID. */
  id: string;
  personId: string;
  sort: 'ask' | 'promise';
  by: 'me' | 'them';
  words: string;
  madeOn?: PartialDate;
  /** A whole day, and the zone it was meant in (IANA name; the machine's when absent). */
  due?: PartialDate;
  timeZone?: string;
  ended?: CommitmentEnd;
  /** Epoch ms. */
  endedAt?: number;
  /** The exchange it became. */
  exchangeId?: string;
  /** Epoch ms. */
  loggedAt: number;
  deletedAt?: number;
}
