import type { PartialDate } from './partial-date.ts';

/** A touch that is not help. It resets keep-in-touch; seeing a page never does. */
export interface Contact {
  /** UUID. */
  id: string;
  personId: string;
  sort: 'message' | 'call' | 'meeting' | 'other';
  on: PartialDate;
  note?: string;
  /** Epoch ms. */
  loggedAt: number;
  deletedAt?: number;
}
