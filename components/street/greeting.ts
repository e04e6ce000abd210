import { i18n } from '#i18n';

/**
 * "Good morning." by the clock on the wall.
 * @param now epoch ms
 */
export function greeting(now: number): string {
  const hour = new Date(now).getHours();
  if (hour >= 5 && hour < 12) return i18n.t('street.morning');
  return hour >= 12 && hour < 18 ? i18n.t('street.afternoon') : i18n.t('street.evening');
}
