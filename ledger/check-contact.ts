import { pastDate } from './check-dates.ts';
import { must, note, oneOf } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import { type Contact, contactSorts } from './contact.ts';
import type { Outcome } from './outcome.ts';

/** What can be said of a touch, besides whom it was with. */
export type ContactInput = Omit<Contact, 'id' | 'personId' | 'loggedAt' | 'deletedAt'>;

const checks: FieldChecks<ContactInput> = {
  sort: must(oneOf(contactSorts)),
  on: must(pastDate, 'date-unreal'),
  note,
};

/**
 * Checks a new touch: a real date from 1900 to tomorrow, a note of at most 20,000 characters.
 * @param now epoch ms
 */
export function checkContact(input: object, now = Date.now()): Outcome<ContactInput> {
  return checkRow(checks, input, now);
}

/** Checks what an edit of a touch sets; null clears a field. */
export function checkContactChange(set: object, now = Date.now()): Outcome<Change<ContactInput>> {
  return checkChange(checks, set, now);
}
