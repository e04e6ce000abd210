import { i18n } from '#i18n';

/** How often one can want to hear of each other, in days. */
export const cadences = [
  { days: 30, words: 'monthly' },
  { days: 91, words: 'quarterly' },
  { days: 182, words: 'halfYearly' },
  { days: 365, words: 'yearly' },
] as const;

/** "Keep in touch about every three months". */
export function touchWords(days: number): string {
  const known = cadences.find((each) => each.days === days);
  return known ? i18n.t(`person.touch.${known.words}`) : i18n.t('person.touch.days', days);
}
