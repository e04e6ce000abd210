import { afterEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../ledger/decision.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { addPerson } from '../../storage/commands/add-person.ts';
import { remind } from '../../storage/commands/remind.ts';
import { dismissNotices, notices } from '../browser/support/notices.ts';
import { putRows, rowsIn } from '../browser/support/put-rows.ts';
import { startStreet } from '../browser/support/start-street.ts';
import type { StreetBrowser } from '../browser/support/street-browser.ts';
import { until } from '../browser/support/until.ts';
import { type LedgerRows, ledgerRows } from '../support/ledger-rows.ts';
import { wanted } from '../support/wanted.ts';

const day = 24 * 60 * 60 * 1000;

/** A ledger with reminders that were made two days ago for yesterday, with these words. */
function remindersDue(...words: string[]): Promise<LedgerRows> {
  const now = Date.now();
  return ledgerRows(
    async (ledger) => {
      const { personId } = wanted(await addPerson(ledger, { name: 'Tomás Herrera' }));
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      for (const each of words) {
        wanted(await remind(ledger, { personId, words: each, dueOn: localDay(now - day, timeZone), timeZone }));
      }
    },
    { now: now - 2 * day },
  );
}

describe.each(['chromium', 'firefox'] as const)('a reminder that fell due while %s was closed', (engine) => {
  let street: StreetBrowser;
  afterEach(() => street?.close());

  const decisions = async () =>
    (await rowsIn<Decision>(street, 'decisions')).toSorted((a, b) => a.createdAt - b.createdAt);

  it('is shown once at the next start', async () => {
    street = await startStreet(engine);
    const rows = await remindersDue('Send the contract', 'Ask about Lisbon');
    const [first, second] = rows['decisions'] as Decision[];
    await putRows(street, { ...rows, decisions: [first] }, { tell: false });
    await street.restart();

    await until('the notification', async () => (await notices(street)).some(({ id }) => id === 'due-digest'));
    const shownAt = await until('it to be marked as shown', async () => (await decisions())[0]?.shownAt);
    await dismissNotices(street);

    // A second one, which comes to light at the next start, shows that the start looked; the first is not told again.
    await putRows(street, { ...rows, decisions: [...(await decisions()), second] }, { tell: false });
    await street.restart();
    await until('the second to be told', async () => (await decisions()).every((each) => each.shownAt));
    const [told] = await notices(street);
    expect(told?.id).toBe('due-digest');
    if (engine === 'firefox') expect(told?.message).not.toContain('contract');
    expect((await decisions()).map((each) => each.shownAt).filter((at) => at === shownAt)).toHaveLength(1);
  });
});
