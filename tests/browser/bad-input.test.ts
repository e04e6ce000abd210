import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../ledger/exchange.ts';
import type { Person } from '../../ledger/person.ts';
import { cast } from '../fixtures/cast.ts';
import { line, logInPopup, saidAloud } from './support/log-in-popup.ts';
import { clickNamed, textOf, waitForText } from './support/named.ts';
import { badgeWords, clickBadge, waitForBadge, waitForCard } from './support/overlay.ts';
import { rowsIn } from './support/put-rows.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

const markup = '<img src=x onerror="document.title=1"><b>Bold</b> & <script>document.title=2</script>';

describe('bad and unusual input', () => {
  let street: StreetBrowser;
  let profile: StreetTab;
  beforeAll(async () => {
    street = await seededStreet();
    profile = await street.open(`https://www.linkedin.com/in/${cast.ida.slug}/`);
    await waitForBadge(profile, /log a favour/i);
  });
  afterAll(() => street?.close());

  const exchanges = () => rowsIn<Exchange>(street, 'exchanges');
  const people = () => rowsIn<Person>(street, 'people');

  it('HTML in a note is text everywhere: popup, badge, card, Street', async () => {
    const popup = await logInPopup(street, markup);
    expect(await popup.run(() => document.querySelectorAll('img, b:not([class]) > b, script:not([src])').length)).toBe(
      0,
    );
    await popup.close();
    expect((await exchanges()).find(({ note }) => note?.includes('onerror'))?.note).toBe(markup);

    await until('the badge to quote it', async () => /onerror/.test(await badgeWords(profile)));
    await clickBadge(profile);
    expect(await waitForCard(profile, /onerror/)).toContain('<b>Bold</b>');
    const page = await street.openPage('street.html#/people');
    await clickNamed(page, 'Ida Lund');
    await waitForText(page, /onerror=/);
    expect(await page.run(() => document.querySelectorAll('img[src=x]').length)).toBe(0);
    expect(await page.run(() => document.title)).not.toMatch(/^[12]$/);
    await page.close();
  });

  it('a note of 100 KB is refused with a sentence that names the text, which stays', async () => {
    await profile.show();
    const before = (await exchanges()).length;
    const popup = await street.openPopup();
    await until('the line to have the focus', () => popup.run((at) => document.activeElement?.matches(at), line));
    await popup.insert('kind words '.repeat(9_500));
    await popup.press('Enter');
    const said = await until('a refusal', () => saidAloud(popup, 'alert'));
    expect(said).toContain('Not saved. Your text is still here.');
    expect(said).toContain('The text is longer than 20,000 characters');
    expect(await popup.run((at) => document.querySelector<HTMLInputElement>(at)?.value.length, line)).toBe(104_500);
    expect(await exchanges()).toHaveLength(before);
    // The draft would be there again the next time, so the user takes it out.
    await popup.run((at) => document.querySelector<HTMLInputElement>(at)?.select(), line);
    await popup.press('Backspace');
    await until('the line to be empty', () =>
      popup.run((at) => document.querySelector<HTMLInputElement>(at)?.value === '', line),
    );
    await popup.close();
  });

  it.each([
    ['right to left', 'ليلى حدّاد'],
    ['emoji', '👩🏽‍🚀 Zoë 🧑‍🧑‍🧒'],
    ['HTML', '<i>Ida</i> & "Sons"'],
    ['a name that is a word of the code', '__proto__'],
  ])('a name in %s is kept as it is', async (_kind, name) => {
    const popup = await pickByName(name);
    await popup.type('Lent me a ladder');
    await popup.press('Enter');
    await until('it to be saved', () => saidAloud(popup, 'status'));
    expect(await textOf(popup)).toContain(name);
    expect((await people()).map((each) => each.name)).toContain(name);
    await popup.close();
    const page = await street.openPage('street.html#/people');
    await until('the Street to show it', async () => (await textOf(page)).includes(name));
    await page.close();
  });

  it('a person without a name is not written down', async () => {
    const before = (await people()).length;
    const page = await street.openPage(`street.html#/person/${(await people())[0]?.id}`);
    await clickNamed(page, 'More about');
    await clickNamed(page, 'Change name or headline');
    await page.run(() => document.querySelector<HTMLInputElement>('form input')?.select());
    await page.press('Backspace');
    await page.press('Enter');
    expect(await until('a refusal', () => saidAloud(page, 'alert'))).toMatch(/The name is empty/);
    expect(await people()).toHaveLength(before);
    await page.close();
  });

  it('an absurd date is not taken for one, and one typed as the date is refused by name', async () => {
    await profile.show();
    const popup = await logInPopup(street, 'Repaired my chair on 30 February 2016');
    await popup.close();
    const repaired = (await exchanges()).find(({ note }) => note?.includes('chair'));
    expect(repaired?.on).not.toBe('2016-02-30');

    const future = await street.openPopup();
    await until('the line to have the focus', () => future.run((at) => document.activeElement?.matches(at), line));
    await future.type('Will paint my fence, 3024');
    await future.press('Enter');
    const said = await until(
      'an answer',
      async () => (await saidAloud(future, 'alert')) || (await saidAloud(future, 'status')),
    );
    const fence = (await exchanges()).find(({ note }) => note?.includes('fence'));
    if (fence) expect(fence.on).toBeUndefined();
    else expect(said).toMatch(/The date/);
    await future.close();
  });

  /** Opens the popup and gives a name by hand instead of the person in the tab. */
  async function pickByName(name: string): Promise<StreetTab> {
    await profile.show();
    const popup = await street.openPopup();
    await clickNamed(popup, 'someone else?');
    await until('the name field', () => popup.run(() => document.activeElement?.getAttribute('role') === 'combobox'));
    await popup.insert(name);
    // At once, as a fast hand does: what was found for the letters before must not be taken for it.
    await popup.press('Enter');
    await until('the line', () => popup.run((at) => document.activeElement?.matches(at), line));
    return popup;
  }
});
