import { localDay } from '../../ledger/partial-date.ts';
import { dayAfter, startOfDay } from '../../ledger/start-of-day.ts';

/** The zone the user's days are meant in. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day so many days from today, `YYYY-MM-DD`. */
export function dayFromNow(now: number, days: number): string {
  return dayAfter(localDay(now), days);
}

/** When tomorrow begins, in epoch ms: what is put off with "Later" comes back then. */
export function tomorrow(now: number): number {
  return startOfDay(dayFromNow(now, 1), ownTimeZone());
}
