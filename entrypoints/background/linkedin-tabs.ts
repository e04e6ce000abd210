import { type Browser, browser } from 'wxt/browser';
import type { ToOverlay } from '../../messages/to-overlay.ts';
import { linkedInOrigin } from './sender.ts';

/** Every address of LinkedIn proper, as the manifest's host permission has it. */
export const linkedInPages = `${linkedInOrigin}/*`;

/** A tab that has an id, which is every tab we can do something with. */
export type OpenTab = Browser.tabs.Tab & { id: number };

/** The tabs that show LinkedIn now. Empty while the user withholds the permission for it. */
export async function linkedInTabs(): Promise<OpenTab[]> {
  return (await browser.tabs.query({ url: linkedInPages })).filter(hasId);
}

/** Tells the overlay in every open LinkedIn tab. */
export async function tellLinkedIn(told: ToOverlay): Promise<void> {
  await tell(await linkedInTabs(), told);
}

/**
 * Tells every tab, whatever it shows: for when LinkedIn's own can no longer be told apart, because the permission
 * is gone. Only our script listens, and the message says nothing about anybody.
 */
export async function tellEveryTab(told: ToOverlay): Promise<void> {
  await tell((await browser.tabs.query({})).filter(hasId), told);
}

async function tell(tabs: OpenTab[], told: ToOverlay): Promise<void> {
  // A tab without an overlay rejects ("Receiving end does not exist"), and that is its answer: nothing to be told.
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id, told)));
}

function hasId(tab: Browser.tabs.Tab): tab is OpenTab {
  return tab.id !== undefined;
}
