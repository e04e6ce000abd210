import { jsonCallOf } from '../expression.ts';
import { until } from '../until.ts';
import type { Wire } from '../wire.ts';
import type { ChromiumTab } from './tab.ts';

interface Context {
  uniqueId: string;
  origin: string;
  auxData?: { type: string };
}

/**
 * The world in which the extension's page script runs in a page: the page's DOM, and the extension's API.
 * Open the page first; gives a function that runs others there.
 */
export async function pageScriptWorld(
  wire: Wire,
  { session }: ChromiumTab,
): Promise<
  <Args extends unknown[], Result>(look: (...args: Args) => Result | Promise<Result>, ...args: Args) => Promise<Result>
> {
  let ours: Context | undefined;
  const stop = wire.listen(({ method, params, sessionId }) => {
    if (method !== 'Runtime.executionContextCreated' || sessionId !== session.id) return;
    const context = params['context'] as Context;
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) ours = context;
  });
  await session.send('Runtime.enable');
  const { uniqueId } = await until('the page script to run', () => ours);
  stop();
  return async (look, ...args) => {
    const { result, exceptionDetails } = await session.send<{
      result: { value?: string };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: jsonCallOf(look, args),
      awaitPromise: true,
      returnByValue: true,
      uniqueContextId: uniqueId,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };
}
