import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cue } from '../../ledger/cue.ts';
import { acquaintances } from '../fixtures/look-alikes.ts';
import { marcusIsLooking } from '../fixtures/practice/feed-story.ts';
import { everyoneHelped } from '../support/everyone-helped.ts';
import type { FirefoxStreet } from './support/firefox/firefox-street.ts';
import { waitForText } from './support/named.ts';
import { dismissNotices, notices } from './support/notices.ts';
import { waitForBadge } from './support/overlay.ts';
import { rowsIn } from './support/put-rows.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser } from './support/street-browser.ts';
import { until } from './support/until.ts';

const feed = 'https://www.linkedin.com/feed/?count=40';
const erik = acquaintances.erik;

describe('a feed of 40 posts, one by an old helper who is looking for work', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await seededStreet({ rows: await everyoneHelped() });
  });
  afterAll(() => street?.close());

  const cues = () => rowsIn<Cue>(street, 'cues');

  it('brings exactly one notification, with the post as evidence', async () => {
    await street.open(feed);
    const [notice, ...more] = await until('a notification', async () => {
      const shown = await notices(street);
      return shown.length > 0 && shown;
    });
    expect(more).toEqual([]);
    if (street.engine === 'firefox') {
      expect(`${notice?.title} ${notice?.message}`).toMatch(/Marcus.*introduced you to Acme/);
      // What Marcus posted is for Marcus to tell.
      expect(`${notice?.title} ${notice?.message}`).not.toMatch(/laid off|job|work|depot/i);
    }
    const [cue] = await cues();
    expect(cue?.permalink).toContain(marcusIsLooking.id);
    expect(cue?.excerpt).toContain('laid off');
  });

  it('opens the person with the post as evidence when it is clicked', async () => {
    // Chromium gives its notifications to the desktop, where a test cannot click: there the address is opened by hand.
    const [cue] = await cues();
    if (street.engine === 'firefox') await (street as FirefoxStreet).clickNotice();
    else await street.openPage(`street.html#/person/${cue?.personId}?cue=${cue?.id}`);
    const page = await street.tabAt(/street\.html#\/person\//);
    expect(await page.url()).toContain(`#/person/${cue?.personId}?cue=${cue?.id}`);
    expect(await waitForText(page, /Marcus could use a hand/)).toContain('I was laid off on Friday');
    const evidence = await page.run(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(evidence).toContain(cue?.permalink);
  });

  it('brings none again: not on reload, in a second tab, nor after a restart', async () => {
    await dismissNotices(street);
    const tab = await street.tabAt(/\/feed\//);
    await tab.reload();
    await street.open(feed);
    await street.restart();
    await street.open(feed);

    // Another's open profile comes last through the same way: when it is told, all before it has been dealt with.
    const profile = await street.open(`https://www.linkedin.com/in/${erik.slug}/`);
    await waitForBadge(profile, /Erik/);
    const shown = await until('the notification about the other', async () => {
      const now = await notices(street);
      return now.length > 0 && now;
    });
    const all = await cues();
    const fromProfile = all.find(({ place }) => place === 'profile');
    expect(shown.map(({ id }) => id)).toEqual([`cue:${fromProfile?.id}`]);
    expect(all.map(({ place }) => place).toSorted()).toEqual(['feed', 'profile']);
  });
});
