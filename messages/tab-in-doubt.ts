import { browser } from 'wxt/browser';
import { type Handle, isHandle } from '../ledger/handle.ts';

/**
 * The key in `storage.session` under which stand the handles that were read together in a tab, while they do not agree
 * on one person. An address alone must not say who is there then.
 */
export function tabInDoubtKey(tabId: number): string {
  return `tab-in-doubt:${tabId}`;
}

/** The tab that such a key is about, or undefined when it is another key. */
export function tabOfDoubtKey(key: string): number | undefined {
  const tabId = /^tab-in-doubt:(\d+)$/.exec(key)?.[1];
  return tabId === undefined ? undefined : Number(tabId);
}

/**
 * The handles that a tab's page showed and that do not agree on one person; undefined where there is no doubt.
 * @param address whose profile the tab's address is: what was kept of a page that was left does not count
 */
export async function handlesInDoubt(tabId: number | undefined, address: Handle): Promise<Handle[] | undefined> {
  if (tabId === undefined) return undefined;
  const key = tabInDoubtKey(tabId);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(kept) && kept.includes(address) ? kept.filter(isHandle) : undefined;
}
