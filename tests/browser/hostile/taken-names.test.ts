import { afterAll, beforeAll, describe, it } from 'vitest';
import { cast } from '../../fixtures/cast.ts';
import { waitForBadge } from '../support/overlay.ts';
import { seededStreet } from '../support/seeded-street.ts';
import type { StreetBrowser } from '../support/street-browser.ts';
import { until } from '../support/until.ts';

describe('a page that does what it can to be in the way', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await seededStreet();
  });
  afterAll(() => street?.close());

  it.each([cast.dana, cast.tomas])('still says who it is about: $name', async ({ slug, name }) => {
    const tab = await street.open(`https://www.linkedin.com/in/${slug}/?hostile=1&rerender=1`);
    await until('the page to be a form full of taken names', () =>
      tab.run(() => typeof document.forms[0]?.querySelector !== 'function'),
    );
    await waitForBadge(tab, new RegExp(name.split(' ')[0] ?? name));
    await tab.close();
  });
});
