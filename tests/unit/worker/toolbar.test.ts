import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../../messages/settings-store.ts';
import { danaHelped, known, reminder } from './people.ts';
import { danasProfile, day, happen, makeWorld, type World } from './worker-world.ts';

const nooresProfile = 'https://www.linkedin.com/in/noor-haddad/';
/** A tab without a text of its own shows the common one; the fake browser leaves that to us. */
const text = async (tabId: number) =>
  (await fakeBrowser.action.getBadgeText({ tabId })) || (await fakeBrowser.action.getBadgeText({}));
const title = (tabId: number) => fakeBrowser.action.getTitle({ tabId });

/** The tab shows another page of LinkedIn, which the browser reports because we may see it. */
async function goTo({ browser }: World, id: number, url: string): Promise<void> {
  const tab = browser.tabs.find((each) => each.id === id);
  if (tab) tab.url = url;
  await happen(fakeBrowser.tabs.onUpdated, id, { url }, { id, url });
}

async function withDana(settings = { mode: 'beside-the-page', consentedAt: 1 } as const): Promise<World> {
  const world = await makeWorld({ settings });
  world.browser.tabs.push({ id: 7, windowId: 3, url: danasProfile }, { id: 8, windowId: 3, url: nooresProfile });
  await danaHelped(world.ledger);
  return world;
}

describe('the toolbar', () => {
  it('has a dot in the tab of a known person, in words too, and no name', async () => {
    const world = await withDana();
    await world.boot();
    expect([await text(7), await text(8), await fakeBrowser.action.getBadgeText({})]).toEqual(['•', '', '']);
    expect(await title(7)).toBe('Two-Way Street · You remember something about the person on this page.');
    expect(await title(8)).toBe('Two-Way Street');
  });

  it('follows the address of the tab', async () => {
    const world = await withDana();
    await world.boot();
    await goTo(world, 8, danasProfile);
    await vi.waitFor(async () => expect(await text(8)).toBe('•'));
    await goTo(world, 8, 'https://www.linkedin.com/feed/');
    await vi.waitFor(async () => expect(await text(8)).toBe(''));
  });

  it('ends with the last page of many, whatever order the answers come in', async () => {
    const world = await withDana();
    await world.boot();
    for (let n = 0; n < 25; n += 1) {
      void goTo(world, 8, danasProfile);
      void goTo(world, 8, nooresProfile);
    }
    await goTo(world, 7, 'https://www.linkedin.com/feed/');
    await vi.waitFor(async () => expect(await text(7)).toBe(''));
    expect(await text(8)).toBe('');
  });

  it('shows the count beside the dot: neither hides the other', async () => {
    const world = await withDana();
    const dana = await world.ledger.db.people.toCollection().first();
    await reminder(world.ledger, dana?.id ?? '', 'write', '2026-12-01');
    await world.boot();
    expect([await text(7), await text(8), await fakeBrowser.action.getBadgeText({})]).toEqual(['1•', '1', '1']);
    expect(await title(7)).toBe(
      'Two-Way Street · One thing waits for you. · You remember something about the person on this page.',
    );
  });

  it('counts what falls due in the tabs with a dot too', async () => {
    const world = await withDana();
    const dana = await world.ledger.db.people.toCollection().first();
    await reminder(world.ledger, dana?.id ?? '', 'write', '2026-12-02');
    await world.boot();
    expect(await text(7)).toBe('•');
    world.clock.now += day;
    await happen(fakeBrowser.alarms.onAlarm, { name: 'next-due' });
    await vi.waitFor(async () => expect([await text(7), await text(8)]).toEqual(['1•', '1']));
  });

  it('learns of a person who is logged while their profile is open', async () => {
    const world = await makeWorld({ settings: { mode: 'beside-the-page', consentedAt: 1 } });
    world.browser.tabs.push({ id: 7, windowId: 3, url: danasProfile });
    await world.boot();
    expect(await text(7)).toBe('');
    await danaHelped(world.ledger);
    await vi.waitFor(async () => expect(await text(7)).toBe('•'));
  });

  it('says nothing of anybody before the user has chosen, nor while judgement is hidden', async () => {
    const world = await withDana();
    await writeSettings({ mode: null });
    await world.boot();
    expect(await text(7)).toBe('');
    await writeSettings({ mode: 'beside-the-page' });
    await vi.waitFor(async () => expect(await text(7)).toBe('•'));
    await writeSettings({ hidden: true });
    await vi.waitFor(async () => expect(await text(7)).toBe(''));
  });

  it('shows no count and says of nothing that it waits while judgement is hidden, and both again afterwards', async () => {
    const world = await withDana();
    const dana = await world.ledger.db.people.toCollection().first();
    await reminder(world.ledger, dana?.id ?? '', 'write', '2026-12-01');
    await world.boot();
    const all = async () => [await text(7), await text(8), await fakeBrowser.action.getBadgeText({})];
    await writeSettings({ hidden: true });
    await vi.waitFor(async () => expect(await all()).toEqual(['', '', '']));
    const titles = [await title(7), await title(8), await fakeBrowser.action.getTitle({})];
    expect(new Set(titles)).toEqual(new Set(['Two-Way Street']));
    await writeSettings({ hidden: false });
    await vi.waitFor(async () => expect(await all()).toEqual(['1•', '1', '1']));
  });

  it('has no dot once the page has shown that somebody else has the address now, in this tab and at this address', async () => {
    const world = await makeWorld();
    world.browser.tabs.push({ id: 7, windowId: 3, url: danasProfile }, { id: 8, windowId: 3, url: danasProfile });
    await known(world.ledger, 'Dana Whitlock', ['in:dana-whitlock', 'member:5555']);
    await world.boot();
    expect([await text(7), await text(8)]).toEqual(['•', '•']);
    await world.send({ kind: 'standings', handles: ['in:dana-whitlock', 'member:9999'], together: true });
    await vi.waitFor(async () => expect([await text(7), await text(8)]).toEqual(['', '•']));
    const corner = await world.send({ kind: 'standings', handles: ['in:dana-whitlock'], corner: true });
    expect(corner).toMatchObject({ ok: true, value: { marks: {} } });
    await world.send({ kind: 'standings', handles: ['in:dana-whitlock', 'member:5555'], together: true });
    await vi.waitFor(async () => expect(await text(7)).toBe('•'));
  });

  it('does not mind a tab that closes while it looks', async () => {
    const world = await withDana();
    await world.boot();
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab with id: 9.'));
    await happen(fakeBrowser.tabs.onUpdated, 9, { url: danasProfile }, { id: 9, url: danasProfile });
    await happen(fakeBrowser.tabs.onActivated, { tabId: 9, windowId: 3 });
    await goTo(world, 8, danasProfile);
    await vi.waitFor(async () => expect(await text(8)).toBe('•'));
  });
});
