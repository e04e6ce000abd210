import { browser } from 'wxt/browser';
import type { StandingsAnswer, StandingsAsk } from '../../messages/from-overlay.ts';
import { tabInDoubtKey, tabOfDoubtKey } from '../../messages/tab-in-doubt.ts';

/**
 * Remembers, for as long as the tab stays there, that the handles read from its page do not agree on one person; or
 * forgets it when they do. The toolbar, the popup and the panel see the address only, and would trust it.
 */
export async function noteTabInDoubt(tabId: number, ask: StandingsAsk, { marks }: StandingsAnswer): Promise<void> {
  if (!ask.together || ask.handles.length === 0) return;
  const key = tabInDoubtKey(tabId);
  // Even a stranger has a mark; only where it is in doubt who this is there is none.
  if (Object.keys(marks).length === 0) await browser.storage.session.set({ [key]: ask.handles });
  else if ((await browser.storage.session.get(key))[key] !== undefined) await browser.storage.session.remove(key);
}

/** Tells of each tab whose doubt begins or ends. A closed tab leaves nothing behind. */
export function watchTabsInDoubt(listener: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tabId = tabOfDoubtKey(key);
      if (tabId !== undefined) listener(tabId);
    }
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(tabInDoubtKey(tabId)));
}
