import type { Exchange } from '../../ledger/exchange.ts';

/** The favours of one year; an empty year holds those of which nobody remembers when. */
export interface YearGroup {
  year: string;
  exchanges: Exchange[];
}

/**
 * Favours by year, newest year first, those without a year last.
 * Within a year what was received comes first, and within that the newest.
 */
export function yearGroups(exchanges: Exchange[]): YearGroup[] {
  const years = Map.groupBy(exchanges, (each) => each.on?.slice(0, 4) ?? '');
  return [...years]
    .map(([year, all]) => ({ year, exchanges: all.toSorted(byDirectionThenDate) }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
}

function byDirectionThenDate(a: Exchange, b: Exchange): number {
  if (a.direction !== b.direction) return a.direction === 'received' ? -1 : 1;
  const [first, second] = [a.on ?? '', b.on ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return b.loggedAt - a.loggedAt;
}
