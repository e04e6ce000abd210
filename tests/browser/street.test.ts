import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNamed, textOf, waitForText } from './support/named.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

describe('the Street', () => {
  let street: StreetBrowser;
  let page: StreetTab;
  beforeAll(async () => {
    street = await seededStreet({ mode: 'beside-the-page' });
    page = await street.openPage('street.html#/people');
  });
  afterAll(() => street?.close());

  it('shows everyone with something recorded, by name', async () => {
    const text = await waitForText(page, /Tomás Herrera[^]*There is no ranking here/);
    const names = ['Dana Whitlock', 'Elif Demir', 'Ines Okafor', 'Jonas Lindqvist', 'Marcus Bell', 'Tomás Herrera'];
    expect(names.map((name) => text.indexOf(name)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
  });

  it('finds by name, without accents', async () => {
    await page.click('input[type=search]');
    await page.type('tomas');
    await until('the others to be gone', async () => !(await textOf(page)).includes('Dana Whitlock'));
    expect(await textOf(page)).toContain('Tomás Herrera');
  });

  it('tells one person’s history', async () => {
    await clickNamed(page, 'Tomás Herrera');
    const text = await waitForText(page, /A two-way street/);
    expect(await page.url()).toMatch(/street\.html#\/person\/[0-9a-f-]{36}$/);
    expect(text).toMatch(/Explained term sheets|explained term sheets/);
    expect(text).toContain('Send Tomás the contract template');
  });
});
