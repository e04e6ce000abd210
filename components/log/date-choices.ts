import { i18n } from '#i18n';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { localDay } from '../../ledger/partial-date.ts';
import type { Choice } from './listbox.tsx';

/**
 * The dates most favours have when they are written down.
 * @param said there is a date already, which can be left out
 * @param now epoch ms
 */
export function dateChoices(said: boolean, now: number): Choice<PartialDate | null>[] {
  const today = localDay(now);
  const year = Number(today.slice(0, 4));
  return [
    { value: today, words: i18n.t('log.today') },
    { value: dayBefore(today), words: i18n.t('log.yesterday') },
    { value: today.slice(0, 7), words: i18n.t('log.thisMonth') },
    { value: `${year}`, words: i18n.t('log.thisYear') },
    { value: `${year - 1}`, words: i18n.t('log.lastYear') },
    ...(said ? [{ value: null, words: i18n.t('log.leaveOut') }] : []),
  ];
}

/** The calendar day before, whatever the clocks do that night. */
function dayBefore(day: PartialDate): PartialDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
