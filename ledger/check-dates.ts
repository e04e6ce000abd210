import type { FieldCheck } from './check-fields.ts';
import { done, problem } from './outcome.ts';
import { isPartialDate, localDay, type PartialDate } from './partial-date.ts';
import { dayAfter, isTimeZone } from './start-of-day.ts';

const shape = /^\d{4}(-\d{2}){0,2}$/;

/** Nobody plans a reminder further ahead; a year like 20226 is a typing slip. */
const yearsAhead = 10;

/** A day, month or year that has been: real, from 1900 on, not after tomorrow (somewhere it already is tomorrow). */
export const pastDate: FieldCheck<PartialDate> = {
  read: (value, field, now) => {
    if (typeof value !== 'string') return problem('field-malformed', field);
    if (!isPartialDate(value)) return problem(isBefore1900(value) ? 'date-too-early' : 'date-unreal', field);
    const tomorrow = dayAfter(localDay(now));
    return value > tomorrow.slice(0, value.length) ? problem('date-in-future', field) : done(value);
  },
};

/** A day to be reminded on: today to ten years ahead. Yesterday passes too, for zones that are behind this one. */
export const comingDay: FieldCheck<PartialDate> = {
  read: (value, field, now) => {
    if (typeof value !== 'string') return problem('field-malformed', field);
    if (!isPartialDate(value) || value.length !== 10) return problem('date-unreal', field);
    if (value < dayAfter(localDay(now), -1)) return problem('date-past', field);
    return value > lastDay(now) ? problem('date-too-far', field) : done(value);
  },
};

/** The day something was promised for: a whole day, also one that has passed, to ten years ahead. */
export const dueDay: FieldCheck<PartialDate> = {
  read: (value, field, now) => {
    if (typeof value !== 'string') return problem('field-malformed', field);
    if (!isPartialDate(value) || value.length !== 10) return problem('date-unreal', field);
    return value > lastDay(now) ? problem('date-too-far', field) : done(value);
  },
};

/** A time zone by its IANA name. */
export const zone: FieldCheck<string> = {
  read: (value, field) =>
    typeof value === 'string' && isTimeZone(value) ? done(value) : problem('field-malformed', field),
};

function lastDay(now: number): PartialDate {
  const today = localDay(now);
  return `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
}

function isBefore1900(text: string): boolean {
  return shape.test(text) && Number(text.slice(0, 4)) < 1900 && isPartialDate(`2000${text.slice(4)}`);
}
