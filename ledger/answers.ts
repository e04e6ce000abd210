import type { Exchange } from './exchange.ts';

/**
 * How an exchange answers another one: `back` when it is with the same person, `forward` when someone else was
 * helped because of it, which counts as much.
 */
export type AnswerWay = 'back' | 'forward';

/** @param answered the exchange that `answer` names in `answers` */
export function answerWay(answer: Pick<Exchange, 'personId'>, answered: Pick<Exchange, 'personId'>): AnswerWay {
  return answer.personId === answered.personId ? 'back' : 'forward';
}
