import { isPartialDate, localDay, type PartialDate } from '../partial-date.ts';
import { dayAfter } from '../start-of-day.ts';

/** Today, and what can be counted from it. All in the local calendar. */
export interface Calendar {
  today: PartialDate;
  year: number;
  /** 1 to 12. */
  month: number;
}

/** @param now epoch ms */
export function calendarOf(now: number): Calendar {
  const today = localDay(now);
  return { today, year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** A year, month or day if it is real, from 1900 on and not after tomorrow; a date of help lies behind us. */
export function pastDay({ today }: Calendar, year: number, month?: number, day?: number): PartialDate | undefined {
  const date = [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
  if (!isPartialDate(date)) return undefined;
  return date > dayAfter(today).slice(0, date.length) ? undefined : date;
}

/** The last time a month (and day) came round, today included. */
export function latest(calendar: Calendar, month: number, day?: number): PartialDate | undefined {
  return pastDay(calendar, calendar.year, month, day) ?? pastDay(calendar, calendar.year - 1, month, day);
}

/** So many days, weeks, months or years back, as exactly as people mean it: weeks and months give a month, years a year. */
export function back(
  { today, year, month }: Calendar,
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
): PartialDate | undefined {
  if (unit === 'year') return count < year - 1900 ? String(year - count) : undefined;
  if (unit === 'day') return count < 40_000 ? dayAfter(today, -count) : undefined;
  if (unit === 'week') return count < 5_000 ? dayAfter(today, -7 * count).slice(0, 7) : undefined;
  const months = year * 12 + (month - 1) - count;
  return months < 1900 * 12 ? undefined : `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** The last day with this weekday (0 is Sunday): today included, or before today. */
export function lastWeekday({ today }: Calendar, weekday: number, isBefore: boolean): PartialDate {
  const isNow = new Date(`${today}T12:00:00Z`).getUTCDay();
  const days = (isNow - weekday + 7) % 7;
  return dayAfter(today, -(days === 0 && isBefore ? 7 : days));
}
