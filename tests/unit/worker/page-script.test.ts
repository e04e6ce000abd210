import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../../messages/settings-store.ts';
import { happen, makeWorld, start } from './worker-world.ts';

const feed = { id: 7, windowId: 3, url: 'https://www.linkedin.com/feed/' };
const asleep = { id: 8, windowId: 3, url: 'https://www.linkedin.com/in/dana-whitlock/', discarded: true };
const elsewhere = { id: 9, windowId: 3, url: 'https://example.com/' };
const onThePage = { mode: 'on-the-page', consentedAt: start } as const;
const leave = { tabId: 7, message: { kind: 'leave' } };

describe('the script in pages', () => {
  it('is neither registered nor put into any tab before the user has chosen', async () => {
    const { browser, boot } = await makeWorld({ settings: {} });
    browser.tabs.push(feed);
    await boot();
    await happen(fakeBrowser.runtime.onStartup);
    await happen(fakeBrowser.runtime.onInstalled, { reason: 'update' });
    await writeSettings({ notificationLevel: 'everything' });
    await vi.waitFor(() => expect(browser.told).toContainEqual({ tabId: 7, message: { kind: 'changed' } }));
    expect(browser.scripts).toEqual([]);
    expect(browser.injected).toEqual([]);
  });

  it('comes with consent: registered once, and put into the LinkedIn tabs that are awake', async () => {
    const { browser, boot } = await makeWorld({ settings: {} });
    browser.tabs.push(feed, asleep, elsewhere);
    await boot();
    await writeSettings(onThePage);
    await vi.waitFor(() => expect(browser.injected).toEqual([7]));
    expect(browser.scripts).toEqual([
      {
        id: 'linkedin-page',
        js: ['linkedin.js'],
        matches: ['https://www.linkedin.com/*'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('does not come with a mode alone', async () => {
    const { browser, boot } = await makeWorld({ settings: { mode: 'on-the-page' } });
    browser.tabs.push(feed);
    await boot();
    expect(browser.scripts).toEqual([]);
    expect(browser.injected).toEqual([]);
  });

  it('stays registered once, however often the worker starts, and tabs get it once a session', async () => {
    const world = await makeWorld();
    const { browser } = world;
    browser.tabs.push(feed);
    for (let life = 0; life < 3; life += 1) {
      await world.boot();
      await Promise.all([
        happen(fakeBrowser.runtime.onStartup),
        happen(fakeBrowser.runtime.onInstalled, { reason: 'update' }),
      ]);
      world.stop();
    }
    await world.boot();
    expect(browser.scripts).toHaveLength(1);
    expect(browser.injected).toEqual([7]);
    world.stop();
    // An update, a re-enable, a new browser session: session storage is empty again.
    await fakeBrowser.storage.session.clear();
    await world.boot();
    expect(browser.injected).toEqual([7, 7]);
  });

  it('is registered again when the browser lost it, and corrected when an older version registered it otherwise', async () => {
    const world = await makeWorld();
    await world.boot();
    world.stop();
    world.browser.scripts.length = 0;
    await world.boot();
    expect(world.browser.scripts).toHaveLength(1);
    world.stop();
    Object.assign(world.browser.scripts[0] ?? {}, { allFrames: false, js: ['old.js'] });
    await world.boot();
    expect(world.browser.scripts).toMatchObject([{ allFrames: true, js: ['linkedin.js'] }]);
  });

  it('leaves with "beside the page": unregistered, and told to go', async () => {
    const { browser, boot } = await makeWorld();
    browser.tabs.push(feed);
    await boot();
    await writeSettings({ mode: 'beside-the-page' });
    await vi.waitFor(() => expect(browser.scripts).toEqual([]));
    expect(browser.told).toContainEqual(leave);
    await writeSettings({ mode: 'on-the-page' });
    await vi.waitFor(() => expect(browser.injected).toEqual([7, 7]));
  });

  it('leaves when the user withdraws the permission for LinkedIn, and comes back with it', async () => {
    const { browser, boot } = await makeWorld();
    browser.tabs.push(feed);
    await boot();
    browser.permitted = false;
    browser.permissionsRemoved.happen({ origins: ['https://www.linkedin.com/*'] });
    await vi.waitFor(() => expect(browser.scripts).toEqual([]));
    expect(browser.told).toContainEqual(leave);
    browser.permitted = true;
    browser.permissionsAdded.happen({ origins: ['https://www.linkedin.com/*'] });
    await vi.waitFor(() => expect(browser.scripts).toHaveLength(1));
  });

  it('is registered for this session where the browser cannot keep it longer', async () => {
    const { browser, boot } = await makeWorld();
    browser.keepsScripts = false;
    await boot();
    expect(browser.scripts).toMatchObject([{ id: 'linkedin-page', persistAcrossSessions: false }]);
  });

  it('is registered although a tab closed while it was given the script', async () => {
    const world = await makeWorld();
    world.browser.tabs.push(feed);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Frame with ID 0 was removed.'));
    await world.boot();
    expect(world.browser.scripts).toHaveLength(1);
  });
});

it('closes storage.local to pages where the browser can', async () => {
  const chrome = await makeWorld();
  await chrome.boot();
  expect(chrome.browser.calls).toContain('local TRUSTED_CONTEXTS');
  const firefox = await makeWorld({ make: 'firefox' });
  await firefox.boot();
  expect(firefox.browser.calls).toEqual([]);
});
