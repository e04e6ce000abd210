import type { browser as extension } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPreloadAddress } from '../../linkedin/addresses/preload.ts';
import type { ToOverlay } from '../../messages/to-overlay.ts';
import { askWorker } from '../../overlay/ask-worker.ts';
import { bringing } from '../../overlay/parts.ts';
import { startOverlay } from '../../overlay/start.ts';

/**
 * The extension's API. `wxt/browser` reads `globalThis.browser` first, and in Chromium an element of the page with
 * that id answers (measured in Chromium 156); only what this world owns counts.
 */
const api: typeof extension = Reflect.get(globalThis, Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome');

/** What a running script leaves for one that is injected after it. */
interface Running {
  isAlive: () => boolean;
  ended: AbortSignal;
  end: () => void;
}

/** Where a script that was injected twice finds the first. A symbol: an element's id cannot pose as it. */
const running = Symbol.for('overlay');

/** False once the extension was reloaded, updated or removed; the API may then be empty, or throw. */
function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** The page itself, and the frame in which LinkedIn draws its older pages; no other frame. */
function mayRunHere(): boolean {
  if (window === window.top) return true;
  try {
    return isPreloadAddress(location.href) && window.top?.location.origin === location.origin;
  } catch {
    return false; // Framed by another site, whose address may not be read.
  }
}

/**
 * The script that the worker puts into LinkedIn pages after consent. Not a WXT content script: their wrapper tells the
 * page the extension's id in an event (docs/decisions/0001-page-script-registered-at-run-time.md).
 */
export default defineUnlistedScript(() => {
  const earlier: Running | undefined = Reflect.get(globalThis, running);
  if (!mayRunHere() || (earlier && !earlier.ended.aborted && earlier.isAlive())) return;
  earlier?.end();
  const ask = askWorker((message) => api.runtime.sendMessage(message));
  const ending = new AbortController();
  const ended = startOverlay(
    {
      window,
      document,
      isAlive,
      ask,
      bring: bringing(ask),
      onTold: (listener, signal) => {
        const told = (message: ToOverlay) => listener(message);
        api.runtime.onMessage.addListener(told);
        signal.addEventListener('abort', () => isAlive() && api.runtime.onMessage.removeListener(told), { once: true });
      },
    },
    ending.signal,
  );
  const self: Running = { isAlive, ended, end: () => ending.abort() };
  Reflect.set(globalThis, running, self);
});
