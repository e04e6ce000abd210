import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Person } from '../../ledger/person.ts';
import { type Settings, settingsKey } from '../../messages/settings.ts';
import { cast } from '../fixtures/cast.ts';
import { saidAloud } from './support/log-in-popup.ts';
import { clickNamed, waitForText } from './support/named.ts';
import { waitForBadge } from './support/overlay.ts';
import { closedHosts } from './support/page-node.ts';
import { rowsIn } from './support/put-rows.ts';
import { startStreet } from './support/start-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

const dana = `https://www.linkedin.com/in/${cast.dana.slug}/`;

describe('the first run', () => {
  let street: StreetBrowser;
  let profile: StreetTab;
  beforeAll(async () => {
    street = await startStreet(inject('engine'));
  });
  afterAll(() => street?.close());

  const scripts = () => street.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const settings = () =>
    street.inExtension(async (key) => (await chrome.storage.local.get(key))[key] as Settings | undefined, settingsKey);

  it('opens the welcome page by itself, and injects nothing before the choice', async () => {
    await street.tabAt(/welcome\.html/);
    profile = await street.open(dana);
    await waitForText(profile, /Dana Whitlock/);
    expect(await scripts()).toBe(0);
    expect(closedHosts(await profile.tree())).toEqual([]);
    expect((await settings())?.mode).toBeUndefined();
  });

  it('says LinkedIn’s rule plainly and insists on a choice', async () => {
    const welcome = await street.tabAt(/welcome\.html/);
    await welcome.show();
    expect(await waitForText(welcome, /8\.2/)).toMatch(/LinkedIn may restrict an account/);
    await clickNamed(welcome, 'Begin');
    expect(await until('what is missing', () => saidAloud(welcome, 'alert'))).toMatch(/Choose one of the two/);
    expect(await scripts()).toBe(0);
  });

  it('then shows the badge on the page that was open all along, and keeps the first kindness', async () => {
    const welcome = await street.tabAt(/welcome\.html/);
    await clickNamed(welcome, 'On the page');
    await welcome.click('.three .who');
    await welcome.type('Ruth Feldman');
    await clickNamed(welcome, 'Begin');
    await waitForText(welcome, /Ready\./);
    expect(await settings()).toMatchObject({ mode: 'on-the-page', notificationLevel: 'kindness' });
    expect((await rowsIn<Person>(street, 'people')).map(({ name }) => name)).toEqual(['Ruth Feldman']);
    await profile.show();
    await waitForBadge(profile, /log a favour/i);
  });

  it('can be changed at any time: beside the page, everything is taken down', async () => {
    const page = await street.openPage('street.html#/settings');
    await clickNamed(page, 'Beside the page');
    await until('the page to be as LinkedIn made it', async () => closedHosts(await profile.tree()).length === 0);
    expect(await scripts()).toBe(0);
    await profile.show();
    await profile.reload();
    await waitForText(profile, /Dana Whitlock/);
    expect(closedHosts(await profile.tree())).toEqual([]);
  });
});
