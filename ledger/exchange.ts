import type { PartialDate } from './partial-date.ts';

/** Which way help went, seen from the user. */
export type Direction = 'received' | 'given';

/** The kinds of help, as the design names them. */
export const exchangeKinds = [
  'introduction',
  'referral',
  'recommendation',
  'endorsement',
  'advice',
  'feedback',
  'job-lead',
  'interview-help',
  'mentoring',
  'visibility',
  'business',
  'teaching',
  'support',
  'resource',
  'other',
] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** What it cost the one who helped: five minutes, an hour, a day, went out on a limb. */
export const sizes = [1, 2, 4, 8] as const;
export type Size = (typeof sizes)[number];

/** One act of help. Absent fields were not said; they are never filled with a default. */
export interface Exchange {
  /** UUID. */
  id: string;
  personId: string;
  direction: Direction;
  kind?: ExchangeKind;
  size?: Size;
  /** When it happened, as precisely as it is remembered. */
  on?: PartialDate;
  /** In the user's own words. */
  note?: string;
  /** It came in a tough stretch. Marks the kindness for ever. */
  hardTimes?: boolean;
  /** What it led to. */
  outcome?: string;
  thankedOn?: PartialDate;
  link?: string;
  /** The exchange this one pays back or pays forward. */
  answers?: string;
  /** Whom they introduced, or who else was part of it. */
  thirdPersonId?: string;
  /** Epoch ms, when it was written down. */
  loggedAt: number;
  /** Epoch ms. In the bin since then. */
  deletedAt?: number;
}
