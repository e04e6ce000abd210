import type { PartialDate } from './partial-date.ts';

/** How people touch base. */
export const contactSorts = ['message', 'call', 'meeting', 'other'] as const;
export type ContactSort = (typeof contactSorts)[number];

/** A touch that is not help. It resets keep-in-touch; seeing a page never does. */
export interface Contact {
  /** UUID. */
  id: string;
  personId: string;
  sort: ContactSort;
  on: PartialDate;
  note?: string;
  /** Epoch ms. */
  loggedAt: number;
  deletedAt?: number;
}
