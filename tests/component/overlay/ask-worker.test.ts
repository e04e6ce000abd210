import { describe, expect, it, vi } from 'vitest';
import { done, problem } from '../../../ledger/outcome.ts';
import { askWorker } from '../../../overlay/ask-worker.ts';

const noWait = async () => {};
const gone = () => {
  throw new Error('Extension context invalidated.');
};
const away = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

describe('asking the worker', () => {
  it('sends the kind with what is asked, and gives the answer', async () => {
    const send = vi.fn<(message: object) => Promise<unknown>>(async () => done({ card: null }));
    expect(await askWorker(send, noWait)('card', { handle: 'in:dana-whitlock' })).toEqual(done({ card: null }));
    expect(send.mock.calls).toEqual([[{ kind: 'card', handle: 'in:dana-whitlock' }]]);
  });

  it('asks once more when the worker was not there, and when it died while answering', async () => {
    const send = vi.fn<() => Promise<unknown>>().mockImplementationOnce(away).mockResolvedValueOnce(done(null));
    expect(await askWorker(send, noWait)('seen-handles', { handles: ['in:a', 'member:1'] })).toEqual(done(null));
    const silent = vi.fn<() => Promise<unknown>>().mockResolvedValueOnce(undefined).mockResolvedValueOnce(done(null));
    expect(await askWorker(silent, noWait)('seen-handles', { handles: ['in:a', 'member:1'] })).toEqual(done(null));
  });

  it('gives up after the second time', async () => {
    const send = vi.fn<() => Promise<unknown>>(away);
    expect(await askWorker(send, noWait)('card', { handle: 'in:dana-whitlock' })).toEqual(problem('worker-away'));
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('survives an extension that is gone, whose API throws', async () => {
    expect(await askWorker(gone, noWait)('card', { handle: 'in:dana-whitlock' })).toEqual(problem('worker-away'));
  });

  it('passes on a problem that the worker names, without asking again', async () => {
    const send = vi.fn<() => Promise<unknown>>(async () => problem('store-failed'));
    expect(await askWorker(send, noWait)('card', { handle: 'in:dana-whitlock' })).toEqual(problem('store-failed'));
    expect(send).toHaveBeenCalledTimes(1);
  });
});
