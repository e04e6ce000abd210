import { browser } from 'wxt/browser';

/** The one address the extension may see. In Firefox this is the user's to give and to take back at any time. */
const linkedin = { origins: ['https://www.linkedin.com/*'] };

/** Whether the browser lets us see the address of LinkedIn pages. */
export function mayReadLinkedIn(): Promise<boolean> {
  return browser.permissions.contains(linkedin);
}

/**
 * Asks the browser for LinkedIn pages. Where it is allowed already nothing is shown.
 * To be called straight from a click, before anything is awaited: Firefox forgets the click after that.
 * @returns whether it is allowed now; false too where the browser refuses to ask
 */
export async function askForLinkedIn(): Promise<boolean> {
  try {
    return await browser.permissions.request(linkedin);
  } catch {
    return mayReadLinkedIn();
  }
}

/** Calls the listener whenever the permission is given or taken back, until the signal aborts. */
export function watchLinkedInAccess(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = () => listener();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    },
    { once: true },
  );
}
