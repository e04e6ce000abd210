import { casual, GB } from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import type { DateFound } from '../../ledger/line/date-found.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { pageLocale } from '../ui/page-locale.ts';

/** Words that are more often something else: they count only after a word that makes them a date, or with a capital. */
const ambiguous = /^(sat|sun|mon|wed|may|mar|march|second)$/;
const dating = /\b(on|in|last|this|since|of|from|during|around|by)\s+$/i;

/**
 * Finds a date in English words ("last Tuesday", "3 March", "two weeks ago"), as precise as it was said.
 * A favour lies in the past: "Friday" is the last one, "in December" the last one, and what can only be in the
 * future is no date of a favour.
 * @param now epoch ms
 * @param locale decides whether 3/4 is in April or in March
 */
export function readDate(text: string, now: number, locale: string = pageLocale()): DateFound | null {
  // The British reader takes "March 14" for a year, so it is asked only where the order of numbers matters.
  const reader = locale === 'en-US' || !/\d[/.-]\d/.test(text) ? casual : GB;
  for (const result of reader.parse(text, new Date(now))) {
    const on = isMeant(result, text) ? pastDate(result, now) : null;
    if (on) {
      const said = result.text.replace(/[\s,.;:]+$/, '');
      return { on, start: result.index, end: result.index + said.length };
    }
  }
  return null;
}

function isMeant({ text: said, index }: ParsedResult, text: string): boolean {
  // "for two hours" is how long it took.
  if (/^for\b/i.test(said)) return false;
  const word = said.replace(/[\s,.;:]+$/, '');
  return !ambiguous.test(word) || dating.test(text.slice(0, index));
}

function pastDate({ start, text: said }: ParsedResult, now: number): PartialDate | null {
  const today = localDay(now);
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') => start.isCertain(part);
  if (!certain('year') && !certain('month') && !certain('day') && !certain('weekday')) {
    // "this morning", "this week": near enough to today. A time alone ("at 5pm", "one night") says no day.
    return start.isCertain('hour') || !/\b(this|tonight|today|now|ago)\b/i.test(said) ? null : today;
  }
  const precise = certain('day') || certain('weekday') ? 10 : certain('month') ? 7 : 4;
  let on = wholeDate(start).slice(0, precise);
  if (!certain('year') && !/\bnext\b/i.test(said)) on = inThePast(on, today, certain('month'));
  return on > today.slice(0, precise) ? null : on;
}

/** The nearest such date that is not ahead: years go back for a month, weeks for a weekday. */
function inThePast(on: PartialDate, today: PartialDate, byYear: boolean): PartialDate {
  if (on <= today.slice(0, on.length)) return on;
  if (byYear) {
    const year = Number(today.slice(0, 4));
    const thisYear = `${year}${on.slice(4)}`;
    return thisYear <= today.slice(0, on.length) ? thisYear : `${year - 1}${on.slice(4)}`;
  }
  const day = new Date(`${on}T00:00:00Z`);
  while (day.toISOString().slice(0, 10) > today) day.setUTCDate(day.getUTCDate() - 7);
  return day.toISOString().slice(0, 10);
}

function wholeDate(parts: ParsedResult['start']): PartialDate {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
