import { localDay, type PartialDate } from './partial-date.ts';

const day = 24 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs far more than a date; one per zone is kept. A zone this browser does not know is the machine's. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const format = new Intl.DateTimeFormat('en', { ...parts, ...(isTimeZone(timeZone) && { timeZone }) });
  formats.set(timeZone, format);
  return format;
}

/** Whether this browser knows a time zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** The wall clock at an instant, as if it were UTC (epoch ms). */
function wallClock(at: number, timeZone: string): number {
  const read: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) read[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, date, hour, minute, second) + (((at % 1000) + 1000) % 1000);
}

const starts = new Map<string, number>();

/** Reminders fall on few days in few zones; more than this is forgotten and counted anew. */
const mostStarts = 1_000;

/**
 * The first instant of a local day, in epoch ms. Right when clocks change at midnight (the day begins at one)
 * and when a zone skips the day altogether (the next day's beginning).
 * @param date a real day, `YYYY-MM-DD`
 * @param timeZone IANA name; one that this browser does not know is read as the machine's zone
 */
export function startOfDay(date: PartialDate, timeZone: string): number {
  const key = `${date} ${timeZone}`;
  const start = starts.get(key) ?? firstInstant(date, timeZone);
  if (starts.size >= mostStarts) starts.clear();
  starts.set(key, start);
  return start;
}

function firstInstant(date: PartialDate, timeZone: string): number {
  const midnight = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  const reached = (at: number) => wallClock(at, timeZone) >= midnight;
  // The offsets a day before and a day after hold on either side of any change of clocks near this midnight.
  const offset = (at: number) => wallClock(at, timeZone) - at;
  const candidates = [midnight - offset(midnight - day), midnight - offset(midnight + day)].toSorted((a, b) => a - b);
  const [early = midnight, late = midnight] = candidates;
  const start = reached(early) ? early : late;
  if (!reached(start - 1)) return start;
  let [before, after] = [early - 1, start];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (reached(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** The day after, `YYYY-MM-DD`, by the calendar alone. */
export function dayAfter(date: PartialDate, days = 1): PartialDate {
  return localDay(Date.parse(`${date}T12:00:00Z`) + days * day, 'UTC');
}
