import { browser } from 'wxt/browser';
import type { PersonRequest } from '../../messages/session.ts';
import { personRequestKey } from '../../messages/session.ts';
import { handlesInDoubt, tabOfDoubtKey } from '../../messages/tab-in-doubt.ts';
import type { BesideEvent } from './subject.ts';
import { type HandleOf, tabSeen } from './tab-seen.ts';

/** A request older than this was not answered when it was made, and is not answered later: 30 s, in ms. */
const freshFor = 30_000;

/**
 * Follows the window the panel stands in: which page its active tab shows, and whom the user asked for on it.
 * Tells what there is now, and then every change, until the signal aborts.
 * @param handleOf whose profile an address is, if it is one
 */
export function followWindow(handleOf: HandleOf): FollowWindow {
  return (tell, signal) => void follow(handleOf, tell, signal);
}

/** Tells what the window shows, now and with every change, until the signal aborts. */
export type FollowWindow = (tell: (event: BesideEvent) => void, signal: AbortSignal) => void;

async function follow(handleOf: HandleOf, tell: (event: BesideEvent) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined || signal.aborted) return;
  const requestKey = personRequestKey(windowId);
  let newest = 0;

  /** Only the newest look counts: an older one that answers late speaks of a page that was left. */
  const look = async () => {
    newest += 1;
    const mine = newest;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    const seen = tabSeen(tab, handleOf);
    const inDoubt = seen.handle && (await handlesInDoubt(tab?.id, seen.handle));
    if (mine === newest && !signal.aborted) tell({ sort: 'tab', seen: inDoubt ? { ...seen, inDoubt } : seen });
  };

  /** A request is done once: taken away, so that opening the panel again does not repeat it. */
  const pickUp = async () => {
    const request = (await browser.storage.session.get(requestKey))[requestKey];
    if (!isRequest(request) || signal.aborted) return;
    if (Date.now() - request.at < freshFor) tell({ sort: 'request', request });
    await browser.storage.session.remove(requestKey);
  };

  const onActivated = (active: { windowId: number }) => {
    if (active.windowId === windowId) void look();
  };
  const onUpdated = (
    _tabId: number,
    change: { url?: string; title?: string; status?: string },
    tab: { active: boolean; windowId: number },
  ) => {
    const tells = change.url !== undefined || change.title !== undefined || change.status !== undefined;
    if (tab.active && tab.windowId === windowId && tells) void look();
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    if (changes[requestKey]?.newValue !== undefined) void pickUp();
    if (Object.keys(changes).some((key) => tabOfDoubtKey(key) !== undefined)) void look();
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.onChanged.addListener(onStored);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.onChanged.removeListener(onStored);
    },
    { once: true },
  );
  await look();
  await pickUp();
}

function isRequest(value: unknown): value is PersonRequest {
  return typeof value === 'object' && value !== null && 'handles' in value && Array.isArray(value.handles);
}
