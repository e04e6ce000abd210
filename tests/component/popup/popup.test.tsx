import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { usePopup } from '../../../components/popup/popup-store.ts';
import type { TabPerson } from '../../../components/popup/tab-person.ts';
import { pageHealthKey } from '../../../messages/page-health.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+L' }] });
  givePermissions({ allowed: true });
  useDrafts.setState({ byKey: {} });
  usePopup.setState({ chosen: null, picking: false });
});
afterEach(tidy);

const dana: TabPerson = { handle: 'in:dana-whitlock', name: 'Dana Whitlock' };

function popup(tab: TabPerson | null | Promise<TabPerson | null>, ledger: Ledger = freshLedger()) {
  return { ledger, ...show(ledger, <Popup tab={Promise.resolve(tab)} />) };
}

const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'What happened, and when?' });

async function withDana(): Promise<Ledger> {
  const ledger = freshLedger();
  const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
  const note = 'Introduced me to Acme';
  sure(await logExchange(ledger, { who, direction: 'received', on: '2016', note, hardTimes: true }));
  return ledger;
}

test('one can type before anything is known, and it goes to the person of the tab', async () => {
  const opened = Promise.withResolvers<TabPerson | null>();
  const { user, ledger } = popup(opened.promise);
  expect(document.activeElement).toBe(line());
  await user.keyboard('read my CV');
  opened.resolve(dana);
  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
  expect(line().value).toBe('read my CV');
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await ledger.db.people.toArray()).toMatchObject([{ handles: ['in:dana-whitlock'] }]),
  );
});

test('a page that contradicts its address: nobody is filled in, and it is asked who this is', async () => {
  popup({ ...dana, inDoubt: true }, await withDana());
  expect(await screen.findByRole('heading', { level: 1, name: 'Not sure who this is.' })).toBeDefined();
  expect(await screen.findByRole('combobox', { name: /name/i })).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'What happened, and when?' })).toBeNull();
});

test('a stranger: nothing recorded yet, and the first favour makes them known', async () => {
  const { user, ledger } = popup(dana);
  expect(await screen.findByText('Nothing recorded yet.')).toBeDefined();
  await user.keyboard('Introduced me to Acme, 2016{Enter}');
  expect(await screen.findByText('Saved. Dana introduced you to Acme.')).toBeDefined();
  expect(await screen.findByText('Dana helped you once.')).toBeDefined();
  expect(line().placeholder).toBe('Anything else?');
  expect(await ledger.db.exchanges.count()).toBe(1);
});

test('someone known is called as in the ledger, and the favour is theirs', async () => {
  const ledger = await withDana();
  const { user } = popup({ handle: 'in:dana-whitlock', name: 'dana w.' }, ledger);
  expect(await screen.findByRole('heading', { name: 'Dana Whitlock' })).toBeDefined();
  expect(await screen.findByText('Dana helped you in a tough stretch.')).toBeDefined();
  await user.keyboard('read my CV{Enter}');
  await screen.findByText(/^Saved/);
  expect(await ledger.db.people.count()).toBe(1);
  expect(await ledger.db.exchanges.count()).toBe(2);
});

test('Undo takes it back, the text is in the line again, and it can be saved again', async () => {
  const { user, ledger } = popup(dana);
  await user.keyboard('Introduced me to Acme, 2016{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Taken back. Your text is in the line again.')).toBeDefined();
  expect(await ledger.db.exchanges.count()).toBe(0);
  expect(await ledger.db.people.count()).toBe(0);
  expect(line().value).toBe('Introduced me to Acme, 2016');
  expect(document.activeElement).toBe(line());
  await user.keyboard('{Enter}');
  await screen.findByText('Saved. Dana introduced you to Acme.');
  expect(await ledger.db.exchanges.count()).toBe(1);
});

test('a draft survives closing the popup, for this person only', async () => {
  const ledger = freshLedger();
  const first = popup(dana, ledger);
  await screen.findByText('Nothing recorded yet.');
  await first.user.keyboard('read my');
  await expect
    .poll(() => fakeBrowser.storage.session.get())
    .toMatchObject({ 'draft:in:dana-whitlock': { text: 'read my' } });
  first.unmount();

  useDrafts.setState({ byKey: {} });
  const other = popup({ handle: 'in:elif-demir', name: 'Elif Demir' }, ledger);
  await screen.findByText('Nothing recorded yet.');
  expect(line().value).toBe('');
  other.unmount();

  useDrafts.setState({ byKey: {} });
  const again = popup(dana, ledger);
  await waitFor(() => expect(line().value).toBe('read my'));
  await again.user.type(line(), ' CV{Enter}');
  await screen.findByText(/^Saved/);
  await expect.poll(() => fakeBrowser.storage.session.get()).toEqual({});
});

test('where LinkedIn changed it says so, and logging goes on', async () => {
  const missed = { reader: 'none', surface: 'profile', found: false, firstAt: 1, lastAt: 1, count: 1 };
  await fakeBrowser.storage.local.set({ [pageHealthKey]: [missed] });
  const { user } = popup(dana);
  expect(await screen.findByText('LinkedIn changed here.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'What happened' }).getAttribute('href')).toBe('street.html#/health');
  await user.keyboard('read my CV{Enter}');
  expect(await screen.findByText(/^Saved/)).toBeDefined();
});

test('axe has nothing to say while opening, when ready and after saving', async () => {
  const opened = Promise.withResolvers<TabPerson | null>();
  const { user } = popup(opened.promise);
  await expectAccessible();
  opened.resolve(dana);
  await screen.findByText('Nothing recorded yet.');
  await expectAccessible();
  await user.keyboard('read my CV{Enter}');
  await screen.findByText(/^Saved/);
  await expectAccessible();
});

test('while the screen is shared nothing remembered is shown, and logging goes on', async () => {
  await fakeBrowser.storage.local.set({ settings: { hidden: true } });
  const { user, ledger } = popup({ handle: 'in:dana-whitlock', name: 'Dana Whitlock' }, await withDana());
  expect(await screen.findAllByText(/Hidden while you share/)).toHaveLength(2);
  expect(document.body.textContent).not.toContain('tough stretch');
  await user.keyboard('read my CV{Enter}');
  await waitFor(async () => expect(await ledger.db.exchanges.count()).toBe(2));
  await user.click(screen.getByRole('button', { name: 'Show it again' }));
  expect(await screen.findByText('Dana helped you in a tough stretch.')).toBeDefined();
});
