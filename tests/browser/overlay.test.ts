import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { logInPopup } from './support/log-in-popup.ts';
import { clickBadge, drawn, waitForBadge, waitForCard } from './support/overlay.ts';
import { closedHosts, wordsOf } from './support/page-node.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser } from './support/street-browser.ts';
import { until } from './support/until.ts';

const profileOf = ({ slug }: { slug: string }, query = '') => `https://www.linkedin.com/in/${slug}/${query}`;

describe('what is drawn on a page', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await seededStreet();
  });
  afterAll(() => street?.close());

  it('a card that reads newest first and closes with Escape', async () => {
    const tab = await street.open(profileOf(cast.dana));
    await waitForBadge(tab, /Dana/);
    await clickBadge(tab);
    const said = await waitForCard(tab, /Dana helped you in a tough stretch/);
    expect(said.indexOf('Kestrel')).toBeLessThan(said.indexOf('Acme'));
    await tab.press('Escape');
    await until('the card to be closed', async () => (await drawn(tab, 'card')).length === 0);
    // The focus is back on the badge: Enter opens it again.
    await tab.press('Enter');
    await waitForCard(tab, /Dana helped you in a tough stretch/);
    await tab.close();
  });

  it('comes back when LinkedIn draws the name anew', async () => {
    const tab = await street.open(profileOf(cast.dana, '?rerender=1'));
    await waitForBadge(tab, /Dana/);
    await until('one badge beside the new name', async () => {
      const beside = await tab.run(() => document.querySelector('main h1, main h2')?.isConnected === true);
      return beside && (await drawn(tab, 'badge')).length === 1;
    });
    await tab.close();
  });

  it('a corner instead, when the page is not understood', async () => {
    const tab = await street.open(profileOf(cast.dana, '?gen=future'));
    const said = await until('something in the corner', async () =>
      closedHosts(await tab.tree())
        .flatMap(wordsOf)
        .join(' | '),
    );
    expect(said).toMatch(/From this page.s address/);
    await tab.close();
  });

  it('never the badge of somebody else: address and page disagree', async () => {
    const tab = await street.open(profileOf(cast.dana, `?shows=${cast.elif.slug}`));
    const honest = await street.open(profileOf(cast.tomas));
    await waitForBadge(honest, /Tomás/);
    expect(await drawn(tab, 'badge')).toEqual([]);
    await tab.close();
    await honest.close();
  });

  it('is taken over without a double when the extension is reloaded', async () => {
    const tab = await street.open(profileOf(cast.elif));
    await waitForBadge(tab, /Elif/);
    const before = closedHosts(await tab.tree()).map(({ ref }) => ref);
    await street.reloadExtension();
    await until('the old overlay to be gone', async () =>
      closedHosts(await tab.tree()).every(({ ref }) => !before.includes(ref)),
    );
    await waitForBadge(tab, /Elif/);
    expect(await drawn(tab, 'badge')).toHaveLength(1);
    const popup = await logInPopup(street, 'Proofread my talk, 2020');
    await waitForBadge(tab, /proofread|mostly received/i);
    await popup.close();
  });
});
