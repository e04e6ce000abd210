import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The parts of a browser that WXT's fake lacks, as small as the worker needs them. Browser only: everything of
 * ours that a test runs is the real thing.
 */
export interface BrowserParts {
  tabs: FakeTab[];
  /** What was sent to tabs, in order. Tabs in `deaf` have no listener and reject, as real ones do. */
  told: { tabId: number; message: unknown }[];
  deaf: Set<number>;
  scripts: Record<string, unknown>[];
  /** Whether a registration can outlive the browser session. */
  keepsScripts: boolean;
  /** Tabs into which the script was put, in order. */
  injected: number[];
  /** Calls, in order: `sidePanel.open 7`, `windows.create …`. */
  calls: string[];
  sidebarOpen: boolean;
  /** Whether the user lets us onto LinkedIn. */
  permitted: boolean;
  /** The ids of all notifications that were asked for, in order, also of those that replaced one. */
  notified: string[];
  /** What becomes of a notification; a test may let it fail, or never come back. */
  notify: (show: () => Promise<unknown>) => Promise<unknown>;
  /** What the system says of our notifications. */
  notificationLevel: 'granted' | 'denied';
  permissionsAdded: FakeEvent<[{ origins?: string[] }]>;
  permissionsRemoved: FakeEvent<[{ origins?: string[] }]>;
  command: FakeEvent<[string]>;
}

export interface FakeTab {
  id: number;
  windowId: number;
  url?: string;
  discarded?: boolean;
}

/** How the fake browser itself shows one. */
const createNotification = fakeBrowser.notifications.create.bind(fakeBrowser.notifications);
type NotificationOptions = Parameters<typeof fakeBrowser.notifications.create>[0];

/** Adds the missing parts to the fake browser, of one make or the other, and empties it. */
export async function installBrowser(make: 'chrome' | 'firefox' = 'chrome'): Promise<BrowserParts> {
  fakeBrowser.reset();
  const parts: BrowserParts = {
    tabs: [],
    told: [],
    deaf: new Set(),
    scripts: [],
    keepsScripts: true,
    injected: [],
    calls: [],
    sidebarOpen: false,
    permitted: true,
    notificationLevel: 'granted',
    notified: [],
    notify: (show) => show(),
    permissionsAdded: fakeEvent(),
    permissionsRemoved: fakeEvent(),
    command: fakeEvent(),
  };
  const chromeOnly = make === 'chrome';
  Object.assign(fakeBrowser, {
    i18n: { getMessage: await englishWords(), getUILanguage: () => 'en-GB' },
    permissions: {
      contains: async () => parts.permitted,
      onAdded: parts.permissionsAdded,
      onRemoved: parts.permissionsRemoved,
    },
    commands: { onCommand: parts.command },
    scripting: scripting(parts),
    sidePanel: chromeOnly
      ? {
          open: async ({ tabId }: { tabId: number }) => void parts.calls.push(`sidePanel.open ${tabId}`),
          setPanelBehavior: async (how: object) => void parts.calls.push(`sidePanel ${JSON.stringify(how)}`),
        }
      : undefined,
    sidebarAction: chromeOnly ? undefined : { isOpen: async () => parts.sidebarOpen },
  });
  Object.assign(fakeBrowser.notifications, {
    getPermissionLevel: chromeOnly ? async () => parts.notificationLevel : undefined,
    create: (id: string, options: NotificationOptions) => {
      parts.notified.push(id);
      return parts.notify(() => createNotification(id, options));
    },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon/16.png', 128: 'icon/128.png' } }) });
  Object.assign(fakeBrowser.storage.local, {
    setAccessLevel: chromeOnly
      ? async ({ accessLevel }: { accessLevel: string }) => void parts.calls.push(`local ${accessLevel}`)
      : undefined,
  });
  Object.assign(fakeBrowser.tabs, tabs(parts));
  Object.assign(fakeBrowser.windows, windows(parts));
  return parts;
}

/** An event as browsers have it, with a way to let it happen. */
export interface FakeEvent<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
  happen(...args: Args): void;
  /** Removes all listeners. */
  forget(): void;
}

function fakeEvent<Args extends unknown[]>(): FakeEvent<Args> {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener) => void listeners.push(listener),
    happen: (...args) => {
      for (const listener of listeners) listener(...args);
    },
    forget: () => {
      listeners.length = 0;
    },
  };
}

function tabs(parts: BrowserParts) {
  const find = (id: number) => {
    const tab = parts.tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  };
  return {
    get: async (id: number) => ({ ...find(id) }),
    query: async ({ url, windowId }: { url?: string; windowId?: number }) =>
      parts.tabs
        .filter((tab) => url === undefined || tab.url?.startsWith(url.replace(/\*$/, '')))
        .filter((tab) => windowId === undefined || tab.windowId === windowId)
        .map((tab) => ({ ...tab })),
    sendMessage: async (tabId: number, message: unknown) => {
      if (parts.deaf.has(tabId)) throw new Error('Could not establish connection. Receiving end does not exist.');
      parts.told.push({ tabId, message });
    },
    create: async ({ url }: { url: string }) => {
      parts.calls.push(`tabs.create ${url}`);
      const tab = { id: 1_000 + parts.tabs.length, windowId: 1, url };
      parts.tabs.push(tab);
      return { ...tab };
    },
    update: async (id: number, { url }: { url: string }) => {
      parts.calls.push(`tabs.update ${id} ${url}`);
      find(id).url = url;
    },
  };
}

function windows(parts: BrowserParts) {
  let next = 500;
  return {
    getAll: async () => [...new Set(parts.tabs.map((tab) => tab.windowId))].map((id) => ({ id })),
    create: async ({ url, ...how }: { url: string }) => {
      const id = next++;
      parts.calls.push(`windows.create ${JSON.stringify(how)} ${url}`);
      parts.tabs.push({ id: id * 10, windowId: id, url });
      return { id };
    },
    update: async (id: number) => {
      if (!parts.tabs.some((tab) => tab.windowId === id)) throw new Error(`No window with id: ${id}.`);
      parts.calls.push(`windows.update ${id}`);
    },
  };
}

function scripting(parts: BrowserParts) {
  const named = (id: unknown) => parts.scripts.findIndex((script) => script.id === id);
  return {
    getRegisteredContentScripts: async () => parts.scripts.map((script) => ({ ...script })),
    registerContentScripts: async ([script]: [Record<string, unknown>]) => {
      if (script.persistAcrossSessions && !parts.keepsScripts) throw new Error('persistAcrossSessions');
      if (named(script.id) >= 0) throw new Error('Duplicate script ID');
      parts.scripts.push(script);
    },
    updateContentScripts: async ([script]: [Record<string, unknown>]) => {
      parts.scripts[named(script.id)] = { ...parts.scripts[named(script.id)], ...script };
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (named(id) < 0) throw new Error(`Nonexistent script ID '${id}'`);
        parts.scripts.splice(named(id), 1);
      }
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      if (!parts.tabs.some((tab) => tab.id === target.tabId)) throw new Error('No tab with id');
      parts.injected.push(target.tabId);
      return [];
    },
  };
}

/** The product's own English, put together the way browsers do. */
async function englishWords(): Promise<(key: string, values?: string | string[]) => string> {
  const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
  return (key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => [values].flat()[Number(place) - 1] ?? '');
}
