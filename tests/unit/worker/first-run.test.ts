import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../messages/settings-store.ts';
import { danaHelped } from './people.ts';
import { happen, makeWorld } from './worker-world.ts';

const welcome = 'tabs.create chrome-extension://test-extension-id/welcome.html';
const installed = (reason: string) => happen(fakeBrowser.runtime.onInstalled, { reason });

it('opens the welcome page after a first install, once', async () => {
  const world = await makeWorld({ settings: {} });
  await world.boot();
  await installed('install');
  await vi.waitFor(() => expect(world.browser.calls).toContain(welcome));
  world.stop();
  await world.boot();
  await installed('update');
  await happen(fakeBrowser.runtime.onStartup);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('tick')).toBeDefined());
  expect(world.browser.calls.filter((call) => call === welcome)).toHaveLength(1);
});

it('does not ask again who has chosen', async () => {
  const world = await makeWorld({ settings: { mode: 'beside-the-page', consentedAt: 1 } });
  world.browser.tabs.push({ id: 7, windowId: 3, url: 'https://www.linkedin.com/feed/' });
  await world.boot();
  await installed('install');
  world.browser.command.happen('hide-judgement');
  await vi.waitFor(() => expect(world.browser.told).toContainEqual({ tabId: 7, message: { kind: 'changed' } }));
  expect(world.browser.calls).not.toContain(welcome);
});

it('hides judgement by one key, tells the open pages, and shows it by the same key', async () => {
  const world = await makeWorld();
  world.browser.tabs.push({ id: 7, windowId: 3, url: 'https://www.linkedin.com/feed/' });
  await world.boot();
  world.browser.command.happen('something-else');
  world.browser.command.happen('hide-judgement');
  await vi.waitFor(async () => expect((await readSettings()).hidden).toBe(true));
  await vi.waitFor(() => expect(world.browser.told).toContainEqual({ tabId: 7, message: { kind: 'changed' } }));
  world.browser.command.happen('hide-judgement');
  await vi.waitFor(async () => expect((await readSettings()).hidden).toBe(false));
});

it('tells open LinkedIn tabs of every commit, without content, and minds no tab that has no overlay', async () => {
  const world = await makeWorld();
  world.browser.tabs.push(
    { id: 7, windowId: 3, url: 'https://www.linkedin.com/feed/' },
    { id: 8, windowId: 3, url: 'https://www.linkedin.com/jobs/' },
    { id: 9, windowId: 3, url: 'https://example.com/' },
  );
  world.browser.deaf.add(8);
  await world.boot();
  await danaHelped(world.ledger);
  await vi.waitFor(() => expect(world.browser.told).toEqual([{ tabId: 7, message: { kind: 'changed' } }]));
});
