import type { Commitment } from './commitment.ts';
import type { PartialDate } from './partial-date.ts';

type Made = Pick<Commitment, 'id' | 'madeOn' | 'loggedAt'>;

/** The day something was asked or promised: as remembered, else when it was written down, in UTC for every device alike. */
function madeDay({ madeOn, loggedAt }: Pick<Made, 'madeOn' | 'loggedAt'>): PartialDate {
  return madeOn ?? new Date(loggedAt).toISOString().slice(0, 10);
}

/** Orders what was asked by who has waited longest. A year alone comes before its months. */
export function oldestAskFirst(a: Made, b: Made): number {
  const [dayA, dayB] = [madeDay(a), madeDay(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.loggedAt - b.loggedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
