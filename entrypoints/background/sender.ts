import { type Browser, browser } from 'wxt/browser';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';

/** Where our script runs, and the only place from which an overlay may speak. */
export const linkedInOrigin = 'https://www.linkedin.com';

/** An overlay recognised as ours, and the tab it draws in. */
export interface OverlaySender {
  tabId: number;
  windowId: number;
  /** 0 for the page itself. */
  frameId: number;
}

/**
 * Recognises an overlay: our own script, in a tab, on LinkedIn, in the page itself or in the same-origin frame
 * `/preload/…` into which LinkedIn draws a whole page when a new one leads to an old one.
 * Our own pages do not speak to the worker at all (they open the ledger themselves), so nobody else is answered.
 */
export function overlaySender(sender: Browser.runtime.MessageSender): Outcome<OverlaySender, 'sender-refused'> {
  const { tab, frameId, url } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined)
    return problem('sender-refused');
  if (url === undefined || !URL.canParse(url)) return problem('sender-refused');
  const address = new URL(url);
  if (address.origin !== linkedInOrigin || (sender.origin ?? linkedInOrigin) !== linkedInOrigin) {
    return problem('sender-refused');
  }
  if (frameId !== 0 && !address.pathname.startsWith('/preload/')) return problem('sender-refused');
  return done({ tabId: tab.id, windowId: tab.windowId, frameId });
}
