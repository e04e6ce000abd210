import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { waitForBadge } from './support/overlay.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser } from './support/street-browser.ts';

describe('a profile opened while the worker is stopped', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await seededStreet();
  });
  afterAll(() => street?.close());

  it.each([cast.dana, cast.elif, cast.tomas])('still shows the badge: $name', async ({ slug, name }) => {
    await street.stopWorker();
    const start = performance.now();
    const tab = await street.open(`https://www.linkedin.com/in/${slug}/`);
    await waitForBadge(tab, new RegExp(name.split(' ')[0] ?? name));
    // Page, page script and a cold worker together; `npm run bench` measures the worker's part of it against its budget.
    expect(performance.now() - start).toBeLessThan(5000);
    await tab.close();
  });
});
