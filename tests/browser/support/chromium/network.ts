import { type AnswerPage, judge, type Requests } from '../network.ts';
import type { Wire } from '../wire.ts';

interface Paused {
  requestId: string;
  request: { url: string };
}

/**
 * Stands between all of Chromium and the network. `Fetch` on the browser's own session, not a page's,
 * pauses the requests of every page, frame, worker and extension context (measured in Chromium 156).
 */
export async function guardNetwork(wire: Wire, requests: Requests, answerPage?: AnswerPage): Promise<void> {
  wire.listen(({ method, params }) => {
    if (method !== 'Fetch.requestPaused') return;
    const { requestId, request } = params as unknown as Paused;
    const verdict = judge(request.url, requests, answerPage);
    const settled =
      verdict.kind === 'answer'
        ? wire.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: verdict.answer.status,
            responseHeaders: [{ name: 'content-type', value: verdict.answer.type }],
            body: Buffer.from(verdict.answer.body).toString('base64'),
          })
        : verdict.kind === 'own'
          ? wire.send('Fetch.continueRequest', { requestId })
          : wire.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    // A page that is closed or left takes its paused requests along.
    settled.catch((cause: Error) => {
      if (!/Invalid InterceptionId|went away/.test(cause.message)) throw cause;
    });
  });
  await wire.send('Fetch.enable', { patterns: [{ urlPattern: 'http*://*' }] });
}
