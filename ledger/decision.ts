import type { Handle } from './handle.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * What the user decided about a due item, and what has been done to tell them.
 * Due items themselves are computed, never stored. A custom reminder is a decision too: "remind me on this day".
 */
export interface Decision {
  /** The key of the due item: `remind:<uuid>`, `cue:<cue id>`, … */
  id: string;
  personId?: string;
  /** Custom reminders only: the user's words, the local day and the zone it was meant in. */
  words?: string;
  dueOn?: PartialDate;
  timeZone?: string;
  /** Pairs of people only (`same:<id>:<id>`): handles of both that one page showed as one person's. */
  handles?: Handle[];
  /** Epoch ms. */
  createdAt: number;
  /** Epoch ms; silent until then. */
  snoozedUntil?: number;
  /** The occurrence that the user marked done or dismissed. */
  doneFor?: string;
  dismissedFor?: string;
  /** The occurrence claimed for a notification, when it was claimed, and when it was shown (epoch ms). */
  notifiedFor?: string;
  notifiedAt?: number;
  shownAt?: number;
  deletedAt?: number;
}
