/** Thrown by `inTime` when the time is up. */
export class TimeUp extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Settles as the work does, or rejects with `TimeUp`.
 * @param work may go on after the time is up; it is for the caller to stop it
 * @param ms how long to wait
 */
export function inTime<Value>(work: PromiseLike<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeUp(`no answer within ${ms} ms`)), ms);
    const stop = () => clearTimeout(timer);
    work.then(resolve, reject);
    work.then(stop, stop);
  });
}
