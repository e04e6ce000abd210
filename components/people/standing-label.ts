import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { pageLocale } from '../ui/page-locale.ts';
import type { Way } from '../ui/sign.tsx';

/** Which drawing stands before the words in a list. */
export function standingSign({ looking, receivedCount, close, word }: Standing): Way | 'need' | 'close' | 'none' {
  if (looking && receivedCount > 0) return 'need';
  if (close) return 'close';
  if (word === 'two-way') return 'both';
  if (word === 'nothing') return 'none';
  return word === 'mostly-given' || word === 'you-helped-once' ? 'given' : 'received';
}

const words = {
  'tough-stretch': 'tough',
  'two-way': 'twoWay',
  'mostly-received': 'received',
  'mostly-given': 'given',
  'helped-you-once': 'helpedYou',
  'you-helped-once': 'youHelped',
  nothing: 'nothing',
} as const;

/** What stands between you, in a few words, without a name. */
export function standingLabel(standing: Standing): string {
  const sign = standingSign(standing);
  if (sign === 'need') return i18n.t('street.standing.need');
  if (sign === 'close') return i18n.t('street.standing.close');
  return i18n.t(`street.standing.${words[standing.word]}`);
}

/**
 * The small line under it: the kindness or the last favour, as short as a badge says it; for a two-way street, since
 * when. Empty where there is nothing to tell.
 * @param now epoch ms
 */
export function standingDetail(standing: Standing, now: number): string {
  const { word, since, kindness, latest, name } = standing;
  if (standingSign(standing) === 'both' && since !== undefined) return i18n.t('person.since', [`${since}`]);
  const deed = standing.looking || word === 'tough-stretch' ? (kindness ?? latest) : latest;
  return deed ? deedWords(deed, say, { now, locale: pageLocale(), form: 'badge', name }) : '';
}
