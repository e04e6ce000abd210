import { pageLocale } from '../ui/page-locale.ts';

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/**
 * The day on which what is put in the bin now leaves it, thirty days on: "24 December".
 * @param now epoch ms
 */
export function binnedUntil(now: number): string {
  return new Intl.DateTimeFormat(pageLocale(), { day: 'numeric', month: 'long' }).format(now + thirtyDays);
}
