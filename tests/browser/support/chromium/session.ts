import { fromJson, jsonCallOf } from '../expression.ts';
import type { Wire } from '../wire.ts';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One attached target of Chromium: commands go to it, functions run in it. */
export interface Session {
  readonly id: string;
  readonly targetId: string;
  send<Result = Record<string, unknown>>(method: string, params?: object): Promise<Result>;
  run<Args extends unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** Attaches to a target. */
export async function attach(wire: Wire, targetId: string): Promise<Session> {
  const { sessionId } = await wire.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const send: Session['send'] = (method, params) => wire.send(method, params, sessionId);
  return {
    id: sessionId,
    targetId,
    send,
    run: async (look, ...args) => {
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
        expression: jsonCallOf(look, args),
        awaitPromise: true,
        returnByValue: true,
        // As from the console: a user gesture, which openPopup and friends may ask for.
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return fromJson(result.value);
    },
  };
}
