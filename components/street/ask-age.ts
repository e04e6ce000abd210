import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { fullDateWords } from '../../ledger/words/date-words.ts';
import { pageLocale } from '../ui/page-locale.ts';

const day = 24 * 60 * 60 * 1000;

/** From so many days on, months say it better. */
const inMonths = 60;

/**
 * Since when somebody waits, and how long that is: "25 October · 9 days". Only the date where the day is not known.
 * @param now epoch ms
 */
export function askAge({ madeOn, loggedAt }: Pick<Commitment, 'madeOn' | 'loggedAt'>, now: number): string {
  const since = madeOn ?? localDay(loggedAt);
  const date = fullDateWords(since, now, pageLocale());
  if (since.length < 10) return date;
  const days = Math.max(Math.round((Date.parse(localDay(now)) - Date.parse(since)) / day), 0);
  const age =
    days < inMonths ? i18n.t('street.answer.age', days) : i18n.t('street.answer.months', Math.round(days / 30.44));
  return `${date} · ${age}`;
}
