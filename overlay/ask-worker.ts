import { type Outcome, problem } from '../ledger/outcome.ts';
import type { Ask } from './page.ts';

/** How long a worker that was just stopped gets to come back before the second try, in ms. */
const secondTry = 150;

const pause = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/**
 * Makes the function with which the overlay asks the worker. The first message wakes a stopped worker; a worker that
 * dies while answering ("message channel closed") or does not listen yet ("receiving end does not exist") is asked
 * once more. Every kind of message may arrive twice.
 * @param send hands one message to the worker and resolves with what it answers
 * @returns an `Ask` that answers `worker-away` when nothing came back
 */
export function askWorker(send: (message: object) => Promise<unknown>, wait = pause): Ask {
  const once = async (message: object): Promise<unknown> => {
    try {
      return await send(message);
    } catch (away) {
      return away;
    }
  };
  return async (kind, ask) => {
    const message = { kind, ...ask };
    let answer = await once(message);
    if (!isOutcome(answer)) {
      await wait(secondTry);
      answer = await once(message);
    }
    return isOutcome(answer) ? answer : problem('worker-away');
  };
}

/** What an answer holds is the worker's word: it comes from our own code, on the other side of the browser's channel. */
function isOutcome(answer: unknown): answer is Outcome<never> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
