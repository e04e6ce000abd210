import type { StreetBrowser } from './street-browser.ts';

/** A notification on the screen. Chromium tells only its id. */
export interface Notice {
  id: string;
  title?: string;
  message?: string;
}

/** The notifications that stand on the screen, by id. */
export async function notices(street: StreetBrowser): Promise<Notice[]> {
  const all = await street.inExtension(async () => (await chrome.notifications.getAll()) as Record<string, unknown>);
  return Object.entries(all)
    .map(([id, shown]) => ({ id, ...(shown as object) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The user puts every notification away. */
export async function dismissNotices(street: StreetBrowser): Promise<void> {
  await street.inExtension(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}
