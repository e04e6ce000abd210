import { i18n } from '#i18n';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { pageLocale } from '../ui/page-locale.ts';

/**
 * A date as a chip says it: "Today", "Tue 27 Oct", "Tue 27 Oct 2025", "May 2016", "2016".
 * The weekday is there because it is what one checks "last Tuesday" by.
 * @param now epoch ms
 */
export function chipDate(on: PartialDate, now: number, locale: string = pageLocale()): string {
  const today = localDay(now);
  if (on === today) return i18n.t('log.today');
  if (on.length === 4) return on;
  const date = new Date(`${on.length === 7 ? `${on}-01` : on}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(date);
  if (on.length === 7) return format({ month: 'long', year: 'numeric' });
  const sameYear = on.slice(0, 4) === today.slice(0, 4);
  return format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).replaceAll(',', '');
}
