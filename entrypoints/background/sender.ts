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
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (!address || !(frameId === 0 ? isPage(address, sender) : isFrame(address, sender))) {
    return problem('sender-refused');
  }
  return done({ tabId: tab.id, windowId: tab.windowId, frameId });
}

/** Firefox tells no origin of the sender (153); then the address alone decides. */
function isPage(address: URL, { origin = linkedInOrigin }: Browser.runtime.MessageSender): boolean {
  return address.origin === linkedInOrigin && origin === linkedInOrigin;
}

/**
 * A frame that a page of LinkedIn filled by script is `about:blank` to Chromium (156), whatever `location` says inside;
 * its origin, which the browser vouches for, is the page's.
 */
function isFrame(address: URL, sender: Browser.runtime.MessageSender): boolean {
  if (address.href === 'about:blank') return sender.origin === linkedInOrigin;
  return isPage(address, sender) && address.pathname.startsWith('/preload/');
}
