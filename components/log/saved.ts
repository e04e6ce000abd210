import type { Draft } from './draft.ts';

/** A favour that was written down or corrected. */
export interface Saved {
  /** The operation, for Undo. */
  op: string;
  personId: string;
  exchangeId: string;
  /** What to say: "Saved. Dana introduced you to Kestrel’s CTO." */
  words: string;
  /** What it was typed as and under which key, so that Undo can put it back into the line. */
  draft: Draft;
  key: string;
}
