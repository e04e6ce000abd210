import { pastDate } from './check-dates.ts';
import { flag, id, link, must, note, oneOf } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import { type Exchange, exchangeKinds, sizes } from './exchange.ts';
import type { Outcome } from './outcome.ts';

/** What can be said of an exchange, besides whom it was with. */
export type ExchangeInput = Omit<Exchange, 'id' | 'personId' | 'loggedAt' | 'deletedAt'>;

const checks: FieldChecks<ExchangeInput> = {
  direction: must(oneOf(['received', 'given'])),
  kind: oneOf(exchangeKinds),
  size: oneOf(sizes),
  on: pastDate,
  note,
  hardTimes: flag,
  outcome: note,
  thankedOn: pastDate,
  link,
  answers: id,
  thirdPersonId: id,
};

/**
 * Checks a new exchange: a real date from 1900 to tomorrow, note and outcome at most 20,000 characters,
 * a link with http or https.
 * @param now epoch ms
 * @returns the fields as they are kept, or a problem that names the field
 */
export function checkExchange(input: object, now = Date.now()): Outcome<ExchangeInput> {
  return checkRow(checks, input, now);
}

/** Checks what an edit of an exchange sets; null clears a field. */
export function checkExchangeChange(set: object, now = Date.now()): Outcome<Change<ExchangeInput>> {
  return checkChange(checks, set, now);
}
