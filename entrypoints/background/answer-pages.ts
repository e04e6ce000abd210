import { browser } from 'wxt/browser';
import { type Outcome, problem } from '../../ledger/outcome.ts';
import type { FromOverlay, FromOverlayKind } from '../../messages/from-overlay.ts';
import { type OverlayMessage, parseOverlayMessage } from '../../messages/overlay-schemas.ts';
import { type OverlaySender, overlaySender } from './sender.ts';

/**
 * What answers each kind of message. An answer is called synchronously, inside the browser's event, so that one
 * which needs the user's gesture still has it before its first `await`.
 */
export type Answers = {
  [Kind in FromOverlayKind]: (
    ask: FromOverlay[Kind]['ask'],
    from: OverlaySender,
  ) => Promise<Outcome<FromOverlay[Kind]['answer']>>;
};

/**
 * Listens to the overlays of LinkedIn pages. Whoever else speaks, or says what is not exactly one of their
 * messages, gets a code and nothing is done. When we fail ourselves the page gets `worker-failed`.
 * @param report told what failed
 */
export function answerPages(answers: Answers, report: (trouble: string, cause: unknown) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond: (answer: Outcome<unknown>) => void) => {
    const from = overlaySender(sender);
    const message = from.ok ? parseOverlayMessage(raw) : from;
    if (!from.ok || !message.ok) {
      respond(from.ok ? message : from);
      return false;
    }
    answer(answers, message.value, from.value).then(respond, (cause: unknown) => {
      respond(problem('worker-failed'));
      report(`A page was not answered: ${message.value.kind}.`, cause);
    });
    // Keeps the channel open for `respond`, in Chrome and Firefox alike; not every Chrome we support takes a promise instead.
    return true;
  });
}

function answer<Kind extends FromOverlayKind>(
  answers: Answers,
  { kind, ask }: OverlayMessage<Kind>,
  from: OverlaySender,
): Promise<Outcome<FromOverlay[Kind]['answer']>> {
  return answers[kind](ask, from);
}
