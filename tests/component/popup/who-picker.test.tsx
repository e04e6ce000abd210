import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { usePopup } from '../../../components/popup/popup-store.ts';
import type { TabPerson } from '../../../components/popup/tab-person.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: '_execute_action', shortcut: '⌥⇧L' }] });
  givePermissions({ allowed: true });
  useDrafts.setState({ byKey: {} });
  usePopup.setState({ chosen: null, picking: false });
});
afterEach(tidy);

async function popup(tab: TabPerson | null = null, names = ['Dana Whitlock', 'Daniel Osei', 'Ida Lund']) {
  const ledger = freshLedger();
  for (const name of names) sure(await addPerson(ledger, { name, handles: [] }));
  return { ledger, ...show(ledger, <Popup tab={Promise.resolve(tab)} />) };
}

const name = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Name' });
const options = () => screen.getAllByRole('option').map((option) => option.querySelector('b')?.textContent);

test('nobody in the tab: the people one knows, found while typing', async () => {
  const { user } = await popup();
  expect(await screen.findByRole('heading', { level: 1, name: 'Who is this about?' })).toBeDefined();
  await waitFor(async () => expect(document.activeElement).toBe(await name()));
  await waitFor(() => expect(options()).toEqual(['Dana Whitlock', 'Daniel Osei', 'Ida Lund']));
  await user.keyboard('da');
  await waitFor(() => expect(options()).toEqual(['Dana Whitlock', 'Daniel Osei', 'Add “da” as someone new']));
  expect(within(screen.getByRole('option', { name: /Daniel/ })).getByText('Nothing recorded yet')).toBeDefined();
  await expectAccessible();
});

test('arrows and Enter choose, and the line has the focus', async () => {
  const { user, ledger } = await popup();
  await name();
  await user.keyboard('da');
  await waitFor(() => expect(options()).toHaveLength(3));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Daniel Osei' })).toBeDefined();
  await user.keyboard('gave me advice, 2019{Enter}');
  expect(await screen.findByText('Saved. Daniel gave you advice.')).toBeDefined();
  const [exchange] = await ledger.db.exchanges.toArray();
  expect((await ledger.db.people.get(exchange?.personId ?? ''))?.name).toBe('Daniel Osei');
});

test('someone new is one key away, is made once, and goes with Undo', async () => {
  const { user, ledger } = await popup();
  await name();
  await user.keyboard('Noor Haddad');
  await waitFor(() => expect(options()).toEqual(['Add “Noor Haddad” as someone new']));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Noor Haddad' });
  await user.keyboard('read my CV{Enter}');
  await screen.findByText(/^Saved/);
  await user.keyboard('taught me crits{Enter}');
  await screen.findByText('Saved. Noor taught you crits.');
  expect((await ledger.db.people.toArray()).filter(({ name: each }) => each === 'Noor Haddad')).toHaveLength(1);
  expect(await ledger.db.exchanges.count()).toBe(2);
});

test('Undo of the first favour of someone new takes them along, and saving again brings both back', async () => {
  const { user, ledger } = await popup();
  await name();
  await user.keyboard('Noor Haddad{Enter}');
  await screen.findByRole('heading', { name: 'Noor Haddad' });
  await user.keyboard('read my CV{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back. Your text is in the line again.');
  expect(await ledger.db.people.count()).toBe(3);
  await user.keyboard('{Enter}');
  await screen.findByText('Saved. Noor read your CV.');
  expect(await ledger.db.people.count()).toBe(4);
});

test('someone else than in the tab: what was typed goes along, Escape goes back', async () => {
  const { user } = await popup({ handle: 'in:elif-demir', name: 'Elif Demir' });
  await screen.findByRole('heading', { name: 'Elif Demir' });
  await user.keyboard('read my CV');
  await user.click(screen.getByRole('button', { name: 'someone else?' }));
  await name();
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Elif Demir' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'someone else?' }));
  await name();
  await user.keyboard('ida');
  await waitFor(() => expect(options()).toEqual(['Ida Lund', 'Add “ida” as someone new']));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'Ida Lund' });
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('read my CV');
});

test('a profile that gives no name asks for one, unless the person is known', async () => {
  const { ledger } = await popup({ handle: 'member:123456', name: '' });
  expect(await screen.findByRole('heading', { name: 'Who is this about?' })).toBeDefined();
  const who = { name: 'Ruth Feldman', handles: ['member:123456' as const] };
  sure(await logExchange(ledger, { who, direction: 'received' }));
  expect(await screen.findByRole('heading', { name: 'Ruth Feldman' })).toBeDefined();
});

test('the first day has one question, and leads to the first name', async () => {
  const { user } = await popup(null, []);
  expect(await screen.findByText('Who helped you when it mattered?')).toBeDefined();
  const begin = screen.getByRole('button', { name: 'Write down the first name' });
  await waitFor(() => expect(document.activeElement).toBe(begin));
  expect((await screen.findByText(/press/)).textContent).toContain('⌥ ⇧ L');
  await expectAccessible();
  await user.keyboard('{Enter}');
  await name();
  await user.keyboard('Dana Whitlock{Enter}');
  expect(await screen.findByRole('heading', { name: 'Dana Whitlock' })).toBeDefined();
});

test('where the browser keeps LinkedIn pages from us, it says so', async () => {
  givePermissions({ allowed: false });
  await popup();
  await name();
  expect(await screen.findByRole('button', { name: 'Allow it' })).toBeDefined();
});
