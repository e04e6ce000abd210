import { localDay, type PartialDate, yearOf } from '../partial-date.ts';
import { dayAfter } from '../start-of-day.ts';

/** The clock and the language that words are made for. */
export interface Moment {
  /** Epoch ms. */
  now: number;
  /** BCP 47, `en-GB`; the language of the machine when absent. */
  locale?: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const shapes = {
  month: { month: 'long' },
  weekday: { weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  monthYear: { month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A formatter costs far more than a date, and a list of people needs one for each: they are kept. */
function format(date: PartialDate, locale: string | undefined, shape: keyof typeof shapes): string {
  const key = `${locale ?? ''} ${shape}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, known);
  const [year = '', month = '01', day = '01'] = date.split('-');
  return known.format(Date.parse(`${year}-${month}-${day}T00:00:00Z`));
}

/**
 * When something happened, as short as it is remembered: the month of this year ("March"), otherwise the year ("2016").
 */
export function dateWords(on: PartialDate, now: number, locale: string | undefined): string {
  const year = on.slice(0, 4);
  return on.length > 4 && year === localDay(now).slice(0, 4) ? format(on, locale, 'month') : year;
}

/**
 * When something happened, as precisely as it is remembered: "27 October", "March 2019", "2016".
 * The year is left out when it is this one.
 */
export function fullDateWords(on: PartialDate, now: number, locale: string | undefined): string {
  if (on.length === 4) return on;
  const isThisYear = on.slice(0, 4) === localDay(now).slice(0, 4);
  if (on.length === 7) return format(on, locale, isThisYear ? 'month' : 'monthYear');
  return format(on, locale, isThisYear ? 'dayMonth' : 'full');
}

/**
 * A day near today: the weekday within six days before or after ("Thursday"), otherwise the date ("27 October", "27 October 2025").
 * Undefined for today, which each sentence says in its own way.
 */
export function dayWords(day: PartialDate, now: number, locale: string | undefined): string | undefined {
  const today = localDay(now);
  if (day === today) return undefined;
  const isNear = day > dayAfter(today, -7) && day < dayAfter(today, 7);
  return isNear ? format(day, locale, 'weekday') : fullDateWords(day, now, locale);
}

/** How many years ago a year was; 0 for this one. */
export function yearsSince(year: number, now: number): number {
  return yearOf(localDay(now)) - year;
}
