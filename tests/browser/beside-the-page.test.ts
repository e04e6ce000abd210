import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { logInPopup } from './support/log-in-popup.ts';
import { waitForText } from './support/named.ts';
import { closedHosts } from './support/page-node.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

describe('beside the page', () => {
  let street: StreetBrowser;
  let profile: StreetTab;
  beforeAll(async () => {
    street = await seededStreet({ mode: 'beside-the-page' });
    profile = await street.open(`https://www.linkedin.com/in/${cast.dana.slug}/`);
    await waitForText(profile, /Dana Whitlock/);
  });
  afterAll(() => street?.close());

  it('adds nothing to a page', async () => {
    const registered = await street.inExtension(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    expect(registered).toBe(0);
    expect(closedHosts(await profile.tree())).toEqual([]);
  });

  it('follows the address of the tab: toolbar and side panel', async () => {
    const panel = await openPanelPage(street);
    await waitForText(panel, /Dana helped you in a tough stretch/);
    const sign = () =>
      street.inExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      });
    const known = await until('the toolbar to show that Dana is known', sign);
    await profile.go('https://www.linkedin.com/in/ida-lund/');
    await waitForText(panel, /Ida/);
    await until('the toolbar to show that Ida is not known', async () => (await sign()) !== known);
    await panel.close();
  });

  it('logs in the popup about the person in the tab', async () => {
    const popup = await logInPopup(street, 'Showed me round the town hall, 2024');
    expect(await waitForText(popup, /Ida/)).toMatch(/Saved/);
    await popup.close();
    expect(closedHosts(await profile.tree())).toEqual([]);
  });
});

/** The page of the side panel in a background tab, so that the tab in front stays the one it follows. */
async function openPanelPage(street: StreetBrowser): Promise<StreetTab> {
  await street.inExtension(() => chrome.tabs.create({ url: '/sidepanel.html', active: false }).then(() => true));
  return street.tabAt(/sidepanel\.html/);
}
