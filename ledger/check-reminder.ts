import { comingDay, zone } from './check-dates.ts';
import { must, words } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import type { Outcome } from './outcome.ts';
import type { PartialDate } from './partial-date.ts';

/** A custom reminder: what, and on which local day of which zone. */
export interface ReminderInput {
  words: string;
  dueOn: PartialDate;
  /** IANA name. */
  timeZone: string;
}

const checks: FieldChecks<ReminderInput> = {
  words,
  dueOn: must(comingDay, 'date-unreal'),
  timeZone: must(zone),
};

/**
 * Checks a new reminder: words at most 500 characters, a day from today to ten years ahead, a time zone.
 * @param now epoch ms
 */
export function checkReminder(input: object, now = Date.now()): Outcome<ReminderInput> {
  return checkRow(checks, input, now);
}

/** Checks what an edit of a reminder sets. Nothing in it can be cleared. */
export function checkReminderChange(set: object, now = Date.now()): Outcome<Change<ReminderInput>> {
  return checkChange(checks, set, now);
}
