import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../ledger/decision.ts';
import { cast } from '../fixtures/cast.ts';
import { line } from './support/log-in-popup.ts';
import { clickNamed, textOf, waitForText } from './support/named.ts';
import { clickBadge, clickInCard, waitForBadge, waitForCard } from './support/overlay.ts';
import { rowsIn } from './support/put-rows.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

describe('a person beside the page, opened from the card', () => {
  let street: StreetBrowser;
  let profile: StreetTab;
  let panel: StreetTab;
  beforeAll(async () => {
    street = await seededStreet();
    profile = await street.open(`https://www.linkedin.com/in/${cast.elif.slug}/`);
    await waitForBadge(profile, /Elif/);
  });
  afterAll(() => street?.close());

  it('opens ready to log: the side panel in Chromium, a small window in Firefox', async () => {
    await clickBadge(profile);
    await waitForCard(profile, /Elif helped you once/);
    await clickInCard(profile, /^Log a favour/);
    panel = await street.tabAt(/sidepanel\.html/);
    expect(await waitForText(panel, /Elif Demir/)).toMatch(/interview/i);
    await until('the line to have the focus', () => panel.run((at) => document.activeElement?.matches(at), line));
  });

  it('logs what you did for them; the badge on the page follows', async () => {
    await clickNamed(panel, 'What did you do for them?');
    await panel.click(line);
    await panel.type('Read the product brief, last year');
    await panel.press('Enter');
    await waitForText(panel, /Saved/);
    await waitForBadge(profile, /two-way street/i);
  });

  it('takes it back', async () => {
    await clickNamed(panel, 'Undo');
    await until('the favour to be gone', async () => !(await textOf(panel)).includes('product brief'));
    await waitForBadge(profile, /helped you once|interview/i);
  });

  it('changes a favour', async () => {
    await clickNamed(panel, 'More about:');
    await clickNamed(panel, 'Change it');
    await until('the line to have the focus', () => panel.run((at) => document.activeElement?.matches(at), line));
    await panel.insert(' with a stopwatch');
    await panel.press('Enter');
    await waitForText(panel, /stopwatch/);
    await until('it to be stored', async () =>
      (await rowsIn<{ note?: string }>(street, 'exchanges')).some(({ note }) => note?.includes('stopwatch')),
    );
  });

  it('reminds of a person: with words, on a day', async () => {
    await clickNamed(panel, 'Remind me');
    await panel.type('Ask how the launch went');
    await panel.press('Enter');
    await waitForText(panel, /You will be reminded/);
    await waitForText(panel, /Ask how the launch went/);
    const reminder = (await rowsIn<Decision>(street, 'decisions')).find(({ words }) => words?.includes('launch'));
    expect(reminder?.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(reminder?.timeZone).toBeTruthy();
  });
});
