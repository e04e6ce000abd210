import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '../../../components/page.tsx';
import { HiddenVeil } from '../../../components/settings/hidden-veil.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { pageHealthKey } from '../../../messages/page-health.ts';
import { notificationTroubleKey } from '../../../messages/settings.ts';
import { readSettings, writeSettings } from '../../../messages/settings-store.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  givePermissions({ allowed: true });
});
afterEach(tidy);

const showSettings = (ledger: Ledger) =>
  show(
    ledger,
    <Page>
      <main>
        <SettingsPage />
      </main>
    </Page>,
  );

test('nothing is chosen until the user chooses; a choice counts at once', async () => {
  const { user } = showSettings(freshLedger());
  const onPage = await screen.findByRole<HTMLInputElement>('radio', { name: /^On the page/ });
  expect(onPage.checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Beside the page/ }).checked).toBe(false);
  expect(screen.getByText(/Not chosen yet/)).toBeDefined();
  await expectAccessible();

  await user.click(onPage);
  await waitFor(async () => expect(await readSettings()).toMatchObject({ mode: 'on-the-page' }));
  expect((await readSettings()).consentedAt).toBeGreaterThan(0);
});

test('the example is the notification that the chosen level makes', async () => {
  const { user } = showSettings(freshLedger());
  expect(await screen.findByText('Someone could use a word from you.')).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'First name and the kindness' }));
  expect(await screen.findByText('Dana, who introduced you to Acme in 2016')).toBeDefined();
  expect((await readSettings()).notificationLevel).toBe('kindness');
});

test('where the browser keeps LinkedIn from us, it says so and asks when allowed to', async () => {
  const asked = givePermissions({ allowed: false });
  sure(await writeSettings({ mode: 'beside-the-page' }));
  const { user } = showSettings(freshLedger());
  await user.click(await screen.findByRole('button', { name: 'Allow it' }));
  expect(asked()).toBe(1);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Allow it' })).toBeNull());
});

test('the bin shows what is in it and gives it back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  sure(await deletePerson(ledger, { personId }));
  const { user } = showSettings(ledger);

  const bin = await screen.findByRole('region', { name: 'The bin' });
  await user.click(await within(bin).findByRole('button', { name: 'Look inside' }));
  expect(within(bin).getByText('Dana Whitlock')).toBeDefined();
  await expectAccessible();
  await user.click(within(bin).getByRole('button', { name: 'Bring back' }));
  expect(await within(bin).findByText('Empty')).toBeDefined();
  expect(await screen.findByText('One person')).toBeDefined();
  expect(screen.getByText('3 favours')).toBeDefined();
});

test('while the screen is shared nothing remembered is shown', async () => {
  const ledger = freshLedger();
  sure(await writeSettings({ hidden: true }));
  const { user } = show(
    ledger,
    <HiddenVeil>
      <p>Dana Whitlock</p>
    </HiddenVeil>,
  );
  expect(await screen.findByText('Hidden while you share your screen.')).toBeDefined();
  expect(screen.queryByText('Dana Whitlock')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show it again' }));
  expect(await screen.findByText('Dana Whitlock')).toBeDefined();
});

test('it says when the browser shows no notification, and when a page cannot be read', async () => {
  sure(await writeSettings({ mode: 'on-the-page' }));
  await fakeBrowser.storage.local.set({ [notificationTroubleKey]: { code: 'notification-refused', at: 1 } });
  const missed = { reader: 'none', surface: 'profile', found: false, firstAt: 1, lastAt: 1, count: 1 };
  await fakeBrowser.storage.local.set({ [pageHealthKey]: [missed] });
  showSettings(freshLedger());
  expect(await screen.findByText('The browser showed no notification.')).toBeDefined();
  expect(await screen.findByText('LinkedIn changed here; logging still works.')).toBeDefined();
  await expectAccessible();
});
