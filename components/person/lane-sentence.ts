import { i18n } from '#i18n';
import type { Direction, Exchange, Size } from '../../ledger/exchange.ts';
import { yearOf } from '../../ledger/partial-date.ts';
import { pageLocale } from '../ui/page-locale.ts';

/** Names of the sizes in the message file. */
export const sizeWord = { 1: 'minutes', 2: 'hour', 4: 'day', 8: 'limb' } as const satisfies Record<Size, string>;

/** Beyond so many favours in one direction the sentence counts them instead of naming each. */
const named = 8;

/** What the lanes show, in words: "Received from Dana: 2014, 2016 (went out on a limb, in a tough stretch)." */
export function laneSentence(exchanges: Exchange[], firstName: string): string {
  const received = laneWords(exchanges, 'received');
  const given = laneWords(exchanges, 'given');
  return [
    received && i18n.t('person.lanes.received', [firstName, received]),
    given && i18n.t('person.lanes.given', [firstName, given]),
  ]
    .filter(Boolean)
    .join(' ');
}

function laneWords(exchanges: Exchange[], direction: Direction): string {
  const all = exchanges.filter((each) => each.direction === direction);
  const dated = all.filter((each) => each.on).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const [first, last] = [dated[0]?.on, dated.at(-1)?.on];
  if (dated.length > named && first && last) {
    return i18n.t('person.lanes.many', [`${all.length}`, `${yearOf(first)}`, `${yearOf(last)}`]);
  }
  const words = dated.map(markWords);
  const undated = all.length - dated.length;
  if (undated > 0) words.push(i18n.t('person.lanes.undated', undated));
  return new Intl.ListFormat(pageLocale(), { type: 'conjunction' }).format(words);
}

function markWords(exchange: Exchange): string {
  const details = [
    exchange.size && i18n.t(`person.size.${sizeWord[exchange.size]}`),
    exchange.hardTimes && i18n.t('person.tough'),
  ].filter(Boolean);
  const year = `${yearOf(exchange.on ?? '')}`;
  return details.length > 0 ? `${year} (${details.join(', ')})` : year;
}
