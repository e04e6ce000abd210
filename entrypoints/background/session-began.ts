import { browser } from 'wxt/browser';

/** In `storage.session`, which is empty when the browser starts: epoch ms of the worker's first start since. */
const beganKey = 'session-began';

/**
 * When this browser session began, as far as we know: what fell due earlier did so while the browser was closed.
 * The first call of a session decides.
 * @param now epoch ms
 */
export async function sessionBegan(now: number): Promise<number> {
  const began: unknown = (await browser.storage.session.get(beganKey))[beganKey];
  if (typeof began === 'number') return began;
  await browser.storage.session.set({ [beganKey]: now });
  return now;
}
