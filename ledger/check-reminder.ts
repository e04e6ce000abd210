import { comingDay } from './check-dates.ts';
import { type FieldCheck, must, words } from './check-fields.ts';
import { type Change, checkChange, checkRow, type FieldChecks } from './check-row.ts';
import { done, type Outcome, problem } from './outcome.ts';
import type { PartialDate } from './partial-date.ts';
import { isTimeZone } from './start-of-day.ts';

/** A custom reminder: what, and on which local day of which zone. */
export interface ReminderInput {
  words: string;
  dueOn: PartialDate;
  /** IANA name. */
  timeZone: string;
}

const zone: FieldCheck<string> = {
  read: (value, field) =>
    typeof value === 'string' && isTimeZone(value) ? done(value) : problem('field-malformed', field),
};

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
