import { dueDay, pastDate, zone } from './check-dates.ts';
import { must, oneOf, words } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import type { Commitment } from './commitment.ts';
import type { Outcome } from './outcome.ts';

/** What can be said of an ask or a promise, besides whom it is with and how it ended. */
export type CommitmentInput = Pick<Commitment, 'sort' | 'by' | 'words' | 'madeOn' | 'due' | 'timeZone'>;

const checks: FieldChecks<CommitmentInput> = {
  sort: must(oneOf(['ask', 'promise'])),
  by: must(oneOf(['me', 'them'])),
  words,
  madeOn: pastDate,
  due: dueDay,
  timeZone: zone,
};

/**
 * Checks a new ask or promise: words at most 500 characters, made on a real date from 1900 to tomorrow, due on a
 * whole day at most ten years ahead.
 * @param now epoch ms
 */
export function checkCommitment(input: object, now = Date.now()): Outcome<CommitmentInput> {
  return checkRow(checks, input, now);
}

/** Checks what an edit of an ask or a promise sets; null clears a field. */
export function checkCommitmentChange(set: object, now = Date.now()): Outcome<Change<CommitmentInput>> {
  return checkChange(checks, set, now);
}
