import type { Exchange } from './exchange.ts';
import type { PartialDate } from './partial-date.ts';

type Dated = Pick<Exchange, 'id' | 'on' | 'loggedAt'>;

/**
 * The day that stands in for an exchange without a date: it happened no later than it was written down,
 * and whoever writes without a date mostly means now. In UTC, so that every device orders alike.
 */
function placeInTime(exchange: Dated): PartialDate {
  return exchange.on ?? new Date(exchange.loggedAt).toISOString().slice(0, 10);
}

/** Orders exchanges oldest first. A year alone comes before its months; ties by when it was written down, then id. */
export function oldestFirst(a: Dated, b: Dated): number {
  const [placeA, placeB] = [placeInTime(a), placeInTime(b)];
  if (placeA !== placeB) return placeA < placeB ? -1 : 1;
  if (a.loggedAt !== b.loggedAt) return a.loggedAt - b.loggedAt;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Orders exchanges newest first, the order of every history on screen. */
export function newestFirst(a: Dated, b: Dated): number {
  return oldestFirst(b, a);
}

/**
 * Orders received exchanges by how much they deserve to be quoted:
 * in hard times first, then the larger, then the older. Time does not lessen a kindness.
 */
export function kindestFirst(a: Exchange, b: Exchange): number {
  const hardTimes = Number(b.hardTimes === true) - Number(a.hardTimes === true);
  if (hardTimes !== 0) return hardTimes;
  const size = (b.size ?? 1) - (a.size ?? 1);
  return size !== 0 ? size : oldestFirst(a, b);
}
