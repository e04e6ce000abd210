import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import type { Member } from '../fixtures/member.ts';
import { consent } from './support/consent.ts';
import { type Leftovers, leftovers } from './support/leftovers.ts';
import { goInApp } from './support/in-app.ts';
import { badgeWords, waitForBadge } from './support/overlay.ts';
import { closedHosts } from './support/page-node.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

const [here, there] = [cast.dana, cast.noor];
type Who = Pick<Member, 'name' | 'slug'>;
const firstName = ({ name }: Who) => name.split(' ')[0] ?? name;

describe('going from one profile to another inside LinkedIn, and back', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await seededStreet();
  });
  afterAll(() => street?.close());

  it('50 times with late rendering: never the wrong badge, nothing left behind', async () => {
    const tab = await street.open(`https://www.linkedin.com/in/${here.slug}/?late=120`);
    await waitForBadge(tab, new RegExp(firstName(here)));
    const withUs = await growth(tab, (from, to) => neverAbout(tab, from, to));
    await consent(street, 'beside-the-page');
    await until('the page to be left alone', async () => closedHosts(await tab.tree()).length === 0);
    const without = await growth(tab, (_from, to) => shown(tab, to));

    expect(withUs.hosts).toBe(0);
    // The page keeps a little for each visit itself. One leak of ours per visit would be forty.
    expect(withUs.listeners - without.listeners).toBeLessThan(20);
    expect(withUs.nodes - without.nodes).toBeLessThan(200);
  });

  /** What forty visits leave behind in the page, after ten that warm it up. */
  async function growth(tab: StreetTab, arrived: (from: Who, to: Who) => Promise<void>): Promise<Leftovers> {
    const visit = async (round: number) => {
      const [to, from] = round % 2 === 1 ? [there, here] : [here, there];
      if (round % 2 === 1) await goInApp(tab, to.slug);
      else await tab.run(() => history.back());
      await arrived(from, to);
    };
    for (let round = 1; round <= 10; round += 1) await visit(round);
    const before = await leftovers(street, tab);
    for (let round = 11; round <= 50; round += 1) await visit(round);
    const after = await leftovers(street, tab);
    return {
      hosts: after.hosts - before.hosts,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  }
});

async function shown(tab: StreetTab, { name }: Who): Promise<void> {
  await until(`the page of ${name}`, () =>
    tab.run((wanted) => document.querySelector('main h1, main h2')?.textContent?.includes(wanted), name),
  );
}

/** Looks again and again until the badge of the one to be seen is there: before that, it may show nobody else's. */
async function neverAbout(tab: StreetTab, from: Who, to: Who): Promise<void> {
  for (;;) {
    const address = await tab.url();
    const said = await badgeWords(tab);
    // The address was the new one before the badge was read, so the badge must not be the old one's.
    if (address.includes(`/in/${to.slug}/`)) {
      expect(said).not.toContain(firstName(from));
      if (said.includes(firstName(to))) return;
    }
  }
}
