import { browser } from 'wxt/browser';
import { profileHandleOf } from '../../linkedin/addresses/profile.ts';
import { handlesInDoubt } from '../../messages/tab-in-doubt.ts';
import { personByHandles } from '../../storage/queries/person-by-handles.ts';
import { linkedInTabs } from './linkedin-tabs.ts';
import { watchTabsInDoubt } from './tab-in-doubt.ts';
import { showPersonInTab } from './toolbar.ts';
import type { WorkerParts } from './worker-parts.ts';

const untold = 'The toolbar does not say who is in this tab.';

/**
 * Keeps the toolbar's dot true to the address of each tab, in both modes: nothing is read from any page. Addresses
 * are visible to us only where the user gave permission, which is LinkedIn.
 * @returns looks at all open LinkedIn tabs again, for when the ledger or the settings changed
 */
export function followTabs(parts: Omit<WorkerParts, 'sweep'>): () => Promise<void> {
  /** The newest look at each tab: an answer about an address that has since been left is dropped. */
  const newest = new Map<number, symbol>();

  async function follow(tabId: number, url: string | undefined): Promise<void> {
    if (url === undefined) return;
    const mine = Symbol(url);
    newest.set(tabId, mine);
    try {
      const known = await isKnown(tabId, url, parts);
      if (newest.get(tabId) === mine) await showPersonInTab(tabId, known, parts.say);
    } catch (cause) {
      // A tab may close while we look, and then refuses its text. Anything else is worth knowing.
      if (await isOpen(tabId)) throw cause;
    } finally {
      if (newest.get(tabId) === mine) newest.delete(tabId);
    }
  }

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // The browser takes a tab's own text away when a page loads, so "complete" sets it once more.
    if (change.url !== undefined || change.status === 'complete') parts.run(untold, follow(tabId, tab.url));
  });
  const lookAt = (tabId: number) => {
    const followed = browser.tabs.get(tabId).then(
      (tab) => follow(tabId, tab.url),
      () => undefined, // closed already
    );
    parts.run(untold, followed);
  };
  browser.tabs.onActivated.addListener(({ tabId }) => lookAt(tabId));
  watchTabsInDoubt(lookAt);
  return async () => {
    await Promise.all((await linkedInTabs()).map((tab) => follow(tab.id, tab.url)));
  };
}

/** Whether a tab shows the profile of exactly one person in the ledger, as far as anybody knows, and it may be shown. */
async function isKnown(
  tabId: number,
  url: string,
  { ledger, settings }: Pick<WorkerParts, 'ledger' | 'settings'>,
): Promise<boolean> {
  const handle = profileHandleOf(url);
  if (handle === null) return false;
  const { mode, hidden } = await settings();
  if (mode === undefined || hidden || (await handlesInDoubt(tabId, handle)) !== undefined) return false;
  const person = await personByHandles(ledger, [handle]);
  return person !== null && person !== 'two-people';
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
