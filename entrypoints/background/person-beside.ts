import { browser } from 'wxt/browser';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import { type PersonRequest, personRequestKey } from '../../messages/session.ts';
import type { OverlaySender } from './sender.ts';

/** The small window that stands in for a side panel, and what it is remembered by until the browser closes. */
const windowSize = { width: 400, height: 720 };
const smallWindowKey = 'person-window';

/** What Firefox has instead of a side panel; @wxt-dev/browser types Chrome only (2026-10). */
interface SidebarAction {
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

/** A click on the toolbar opens the popup; the panel opens for a person. Chrome only. */
export async function panelOnlyWhenAsked(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
}

/** Where a person was opened, or will be as soon as `show` has been called. */
export interface Beside {
  /** Leaves the request where the person view of that window picks it up. */
  show(request: PersonRequest): Promise<Outcome<null, 'panel-refused'>>;
}

/**
 * Opens the person view beside a page. Chrome opens its side panel only during the user's gesture, which travels
 * with the message and ends with the first `await`: so this must be called, and calls the browser, synchronously.
 */
export function openBeside(from: OverlaySender): Beside {
  if (browser.sidePanel?.open) {
    const opened = whether(browser.sidePanel.open({ tabId: from.tabId }));
    return {
      async show(request) {
        await leaveRequest(from.windowId, request);
        return opened;
      },
    };
  }
  return {
    async show(request) {
      if (await sidebarIsOpen(from.windowId)) await leaveRequest(from.windowId, request);
      else await openSmallWindow(request);
      return done(null);
    },
  };
}

async function whether(opening: Promise<void>): Promise<Outcome<null, 'panel-refused'>> {
  try {
    await opening;
    return done(null);
  } catch {
    return problem('panel-refused');
  }
}

async function leaveRequest(windowId: number, request: PersonRequest): Promise<void> {
  await browser.storage.session.set({ [personRequestKey(windowId)]: request });
}

async function sidebarIsOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction };
  return (await sidebarAction?.isOpen({ windowId })) ?? false;
}

/** One small window at most: a second person replaces the first, so that no page can fill the screen with them. */
async function openSmallWindow(request: PersonRequest): Promise<void> {
  const url = smallWindowAddress(request);
  const known = (await browser.storage.session.get(smallWindowKey))[smallWindowKey];
  if (typeof known === 'number' && (await followIn(known, url))) return;
  const opened = await browser.windows.create({ type: 'popup', url, ...windowSize });
  await browser.storage.session.set({ [smallWindowKey]: opened?.id ?? null });
}

async function followIn(windowId: number, url: string): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ windowId });
    if (tab?.id === undefined) return false;
    await browser.tabs.update(tab.id, { url });
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    // The user closed it: open a new one.
    return false;
  }
}

function smallWindowAddress({ handles, name, then }: PersonRequest): string {
  const asked = new URLSearchParams();
  for (const handle of handles) asked.append('handle', handle);
  if (name !== undefined) asked.set('name', name);
  asked.set('then', then);
  return `${browser.runtime.getURL('/sidepanel.html')}?${asked}`;
}
