import type { PartialDate } from './partial-date.ts';

/** Something open between two people: an ask or a promise, by the user or by them. */
export interface Commitment {
  /** UUID. */
  id: string;
  personId: string;
  sort: 'ask' | 'promise';
  by: 'me' | 'them';
  words: string;
  madeOn?: PartialDate;
  due?: PartialDate;
  ended?: 'kept' | 'declined' | 'withdrawn';
  /** Epoch ms. */
  endedAt?: number;
  /** The exchange it became. */
  exchangeId?: string;
  /** Epoch ms. */
  loggedAt: number;
  deletedAt?: number;
}
