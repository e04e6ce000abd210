import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../../messages/settings.ts';
import { linkedInPages, linkedInTabs, tellEveryTab } from './linkedin-tabs.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The name under which the browser keeps the registration. */
const scriptId = 'linkedin-page';

/** What is registered (docs/decisions/0001-page-script-registered-at-run-time.md). */
const wanted: Browser.scripting.RegisteredContentScript = {
  id: scriptId,
  js: ['linkedin.js'],
  matches: [linkedInPages],
  // LinkedIn draws old pages inside a frame of new ones.
  allFrames: true,
  runAt: 'document_idle',
};

/** In `storage.session`, gone with the browser and with every new version: open tabs have been given the script. */
const givenKey = 'open-tabs-have-the-script';

const inTurn = oneAtATime();

/** Whether the user has agreed to a script on the page. Absent settings are a no. */
export function mayBeOnThePage(settings: Settings): boolean {
  return settings.mode === 'on-the-page' && settings.consentedAt !== undefined;
}

/**
 * Makes the browser's registration agree with what the user chose and still permits, whatever it was before. Can be
 * called at any time and any number of times; calls wait for one another.
 */
export function keepPageScript(settings: Settings): Promise<void> {
  return inTurn(async () => {
    const may = mayBeOnThePage(settings) && (await browser.permissions.contains({ origins: [linkedInPages] }));
    await (may ? register() : unregister());
  });
}

async function register(): Promise<void> {
  const [present] = await registered();
  if (!present) await persistently((script) => browser.scripting.registerContentScripts([script]));
  else if (!agrees(present)) await persistently((script) => browser.scripting.updateContentScripts([script]));
  await giveOpenTabs();
}

async function unregister(): Promise<void> {
  if ((await registered()).length === 0) return;
  // The registration goes last: should the worker die on the way, it still says that there is something to undo.
  await tellEveryTab({ kind: 'leave' });
  await browser.storage.session.remove(givenKey);
  await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
}

function registered() {
  return browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
}

/** Kept across browser restarts where the browser can; elsewhere the next start registers again. */
async function persistently(act: (script: typeof wanted) => Promise<void>): Promise<void> {
  try {
    await act({ ...wanted, persistAcrossSessions: true });
  } catch {
    await act({ ...wanted, persistAcrossSessions: false });
  }
}

function agrees(present: Browser.scripting.RegisteredContentScript): boolean {
  return (
    present.js?.join() === wanted.js?.join() &&
    present.matches?.join() === wanted.matches?.join() &&
    present.allFrames === wanted.allFrames &&
    present.runAt === wanted.runAt
  );
}

/**
 * A registration reaches pages loaded from now on. Those that are open get the script once: after the choice, and
 * after an install, update or re-enable, which leaves them with a script that can no longer reach us. The script
 * itself starts only once in a page, so a page that was just loaded with it is not disturbed.
 */
async function giveOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(givenKey))[givenKey] === true) return;
  const tabs = (await linkedInTabs()).filter((tab) => !tab.discarded);
  // A tab that closes or shows an error page meanwhile rejects; its next page gets the script by registration.
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/linkedin.js'] }),
    ),
  );
  await browser.storage.session.set({ [givenKey]: true });
}
