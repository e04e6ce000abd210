import type { PartialDate } from './partial-date.ts';

/** Why something is worth acting on now. */
export type DueReason =
  | 'custom'
  | 'old-helper-looking'
  | 'reply-owed'
  | 'promise-due'
  | 'thanks-due'
  | 'tell-outcome'
  | 'cue'
  | 'keep-in-touch'
  | 'kindness-never-returned';

/** Something to act on now. Computed from facts and the clock, never stored. */
export interface DueItem {
  /** Stable over time; the id of the decision about it. */
  key: string;
  /** Changes when the reason does; what was done or dismissed for one occurrence is due again for the next. */
  occurrence: string;
  reason: DueReason;
  personId: string;
  personName: string;
  /** The words of a custom reminder, a promise or an ask. */
  words?: string;
  dueOn?: PartialDate;
  /** Epoch ms since when it has been due. */
  since: number;
  cueId?: string;
  /** The ask or promise, and the exchange to give thanks for. */
  commitmentId?: string;
  exchangeId?: string;
}
