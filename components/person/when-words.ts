import { i18n } from '#i18n';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { dayAfter } from '../../ledger/start-of-day.ts';
import { pageLocale } from '../ui/page-locale.ts';

/**
 * When a reminder comes up: "Today", "Tomorrow", "Friday, 27 November", with the year when it is another one.
 * A day that is past reads "Since 20 November": it waits, it is not late.
 * @param now epoch ms
 */
export function whenWords(day: PartialDate, now: number): string {
  const today = localDay(now);
  if (day === today) return i18n.t('person.today');
  if (day === dayAfter(today)) return i18n.t('person.tomorrow');
  if (day < today) return i18n.t('person.waitingSince', [dayWords(day, today, false)]);
  return dayWords(day, today, true);
}

function dayWords(day: PartialDate, today: PartialDate, weekday: boolean): string {
  return new Intl.DateTimeFormat(pageLocale(), {
    day: 'numeric',
    month: 'long',
    ...(weekday ? { weekday: 'long' } : {}),
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
}
