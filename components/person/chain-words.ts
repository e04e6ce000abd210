import { i18n } from '#i18n';
import type { AnswerWay } from '../../ledger/answers.ts';
import type { Exchange } from '../../ledger/exchange.ts';

/**
 * What a favour pays back or forward, in words: "Pays back the introduction of 2016".
 * @param answered the favour that is answered
 * @param name who did it, for one that is paid forward to somebody else
 */
export function chainWords(answered: Exchange, way: AnswerWay, name = i18n.t('person.chain.someone')): string {
  const [noun, year] = [nounOf(answered), answered.on?.slice(0, 4)];
  if (way === 'back')
    return year ? i18n.t('person.chain.back', [noun, year]) : i18n.t('person.chain.backUndated', [noun]);
  return year
    ? i18n.t('person.chain.forward', [noun, year, name])
    : i18n.t('person.chain.forwardUndated', [noun, name]);
}

/**
 * What came of a favour: "Paid back with the feedback of 2023".
 * @param answer the favour that answers it
 * @param name who got it, where it was paid forward
 */
export function answerWords(answer: Exchange, way: AnswerWay, name = i18n.t('person.chain.someone')): string {
  const [noun, year] = [nounOf(answer), answer.on?.slice(0, 4)];
  if (way === 'back')
    return year ? i18n.t('person.chain.wasBack', [noun, year]) : i18n.t('person.chain.wasBackUndated', [noun]);
  return year
    ? i18n.t('person.chain.wasForward', [noun, year, name])
    : i18n.t('person.chain.wasForwardUndated', [noun, name]);
}

/** What a favour was, as a word after "the". */
function nounOf({ kind = 'other' }: Exchange): string {
  // A key of a message has no hyphen.
  if (kind === 'job-lead') return i18n.t('person.noun.job_lead');
  if (kind === 'interview-help') return i18n.t('person.noun.interview_help');
  return i18n.t(`person.noun.${kind}`);
}
