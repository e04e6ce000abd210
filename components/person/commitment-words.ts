import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import type { Direction } from '../../ledger/exchange.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { fullDateWords } from '../../ledger/words/date-words.ts';
import { pageLocale } from '../ui/page-locale.ts';
import { whenWords } from './when-words.ts';

/** Which of the four it is: asked or promised, by the user or by them. */
export type CommitmentSort = 'promiseMe' | 'promiseThem' | 'askMe' | 'askThem';

export const commitmentSorts = ['promiseMe', 'promiseThem', 'askMe', 'askThem'] as const;

export function sortOf({ sort, by }: Pick<Commitment, 'sort' | 'by'>): CommitmentSort {
  if (sort === 'promise') return by === 'me' ? 'promiseMe' : 'promiseThem';
  return by === 'me' ? 'askMe' : 'askThem';
}

export function partsOf(which: CommitmentSort): Pick<Commitment, 'sort' | 'by'> {
  return {
    sort: which === 'promiseMe' || which === 'promiseThem' ? 'promise' : 'ask',
    by: which === 'promiseMe' || which === 'askMe' ? 'me' : 'them',
  };
}

/** "You promised: two names in Lisbon", "Dana asked: …". */
export function commitmentWords(commitment: Commitment, name: string): string {
  return i18n.t(`person.open.line.${sortOf(commitment)}`, [commitment.words, firstName(name)]);
}

/**
 * The small line under it: the day it is meant for, or since when it is open. A day that has gone reads as one that
 * it waits since.
 * @param now epoch ms
 */
export function commitmentHint({ due, madeOn, loggedAt, sort }: Commitment, now: number): string {
  if (due !== undefined) {
    const when = whenWords(due, now);
    return due > localDay(now) ? i18n.t('person.open.by', [when]) : when;
  }
  if (sort === 'promise') return i18n.t('person.open.noDate');
  return fullDateWords(madeOn ?? localDay(loggedAt), now, pageLocale());
}

/** Which way help went once it is kept: what the user promised or was asked for is given. */
export function directionOf({ sort, by }: Pick<Commitment, 'sort' | 'by'>): Direction {
  return (sort === 'promise') === (by === 'me') ? 'given' : 'received';
}
