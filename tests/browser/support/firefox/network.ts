import { type AnswerPage, judge, type Requests } from '../network.ts';
import type { Wire } from '../wire.ts';

interface Sent {
  isBlocked: boolean;
  request: { request: string; url: string };
}

/** Stands between Firefox's pages and the network. */
export async function guardNetwork(wire: Wire, requests: Requests, answerPage?: AnswerPage): Promise<void> {
  wire.listen(({ method, params }) => {
    if (method !== 'network.beforeRequestSent') return;
    const { isBlocked, request: sent } = params as unknown as Sent;
    if (!isBlocked) return;
    const { request } = sent;
    const verdict = judge(sent.url, requests, answerPage);
    const settled =
      verdict.kind === 'answer'
        ? wire.send('network.provideResponse', {
            request,
            statusCode: verdict.answer.status,
            reasonPhrase: verdict.answer.status === 200 ? 'OK' : 'Not Found',
            headers: [{ name: 'content-type', value: { type: 'string', value: verdict.answer.type } }],
            body: { type: 'base64', value: Buffer.from(verdict.answer.body).toString('base64') },
          })
        : wire.send(verdict.kind === 'own' ? 'network.continueRequest' : 'network.failRequest', { request });
    // A page that is closed or left takes its held requests along.
    settled.catch((cause: Error) => {
      if (!/no such request|went away/.test(cause.message)) throw cause;
    });
  });
  await wire.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await wire.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
}
