import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { waitForBadge } from './support/overlay.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

describe('a LinkedIn that has changed', () => {
  let street: StreetBrowser;
  let health: StreetTab;
  beforeAll(async () => {
    street = await seededStreet();
    const { slug, name } = cast.dana;
    const profile = await street.open(`https://www.linkedin.com/in/${slug}/?gen=future`);
    await waitForBadge(profile, new RegExp(name.split(' ')[0] ?? name));
    health = await street.openPage('street.html#/health');
  });
  afterAll(() => street?.close());

  it('is said in the Street', async () => {
    await until('the sentence', () =>
      health.run(() => document.body.innerText.includes('LinkedIn changed here; logging still works.')),
    );
  });

  it('can be reported without a word of the page', async () => {
    await health.click('.report button');
    const report = await until('the report', () => health.run(() => document.querySelector('textarea')?.value));
    const [head = '', outline = ''] = report.split('\n\n');
    expect(head).toContain('none on profile: found nothing');
    expect(outline).toMatch(/^html/);
    expect(outline.split('\n').length).toBeGreaterThan(20);
    expect(outline).not.toMatch(/dana|whitlock|linkedin\.com/i);
    expect(outline.replace(/\bh[1-6]\b/g, '')).not.toMatch(/\d/);
  });
});
