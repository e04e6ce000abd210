import { fromJson, jsonCallOf } from '../expression.ts';
import type { Wire } from '../wire.ts';

/** A value as WebDriver BiDi describes it. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

type Evaluated = { type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs a function in a page of Firefox (or in the browser's own window) and gives its result. */
export async function runIn<Args extends unknown[], Result>(
  wire: Wire,
  context: string,
  look: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result> {
  const { value } = await evaluate(wire, context, jsonCallOf(look, args), {});
  return fromJson(value);
}

/** Evaluates an expression; throws what the page throws. */
export async function evaluate(
  wire: Wire,
  context: string,
  expression: string,
  serializationOptions: object,
): Promise<RemoteValue> {
  const answer = await wire.send<Evaluated>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
    serializationOptions,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
