import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { readSettings } from '../../../messages/settings-store.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { expectAccessible, freshLedger, noon, show, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  givePermissions({ allowed: true });
});
afterEach(tidy);

const exchangesOf = (ledger: Ledger) => ledger.db.exchanges.toArray();

test('LinkedIn’s rule is said, nothing is chosen beforehand, and nothing is stored', async () => {
  show(freshLedger(), <Welcome />);
  expect(screen.getByRole('heading', { level: 1, name: 'A memory for give and take.' })).toBeDefined();
  expect(screen.getByText(/User Agreement, section 8\.2/)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^On the page/ }).checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Beside the page/ }).checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /First name and the kindness/ }).checked).toBe(true);
  expect(screen.getByText('Dana Whitlock is looking for work')).toBeDefined();
  expect(await readSettings()).toEqual({});
  await expectAccessible();
});

test('Begin without a choice says what is missing and goes there', async () => {
  const { user } = show(freshLedger(), <Welcome />);
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(screen.getByText(/Choose one of the two first/)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^On the page/ }));
  expect(await readSettings()).toEqual({});
  await expectAccessible();
});

test('Begin keeps the choices and writes the kindnesses down with what their words tell', async () => {
  const ledger = freshLedger();
  const { user } = show(ledger, <Welcome />);
  await user.click(screen.getByRole('radio', { name: /^Beside the page/ }));
  await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Dana Whitlock');
  await user.type(screen.getByRole('textbox', { name: 'What did Dana do?' }), 'Introduced me to Acme, 2016');
  const [umbrella] = screen.getAllByRole('button', { name: 'In a tough stretch' });
  if (umbrella) await user.click(umbrella);
  await user.type(screen.getByRole('textbox', { name: 'Second name' }), 'Marcus Bell');
  await user.click(screen.getByRole('button', { name: 'Begin' }));

  expect(await screen.findByText('2 kindnesses are written down.')).toBeDefined();
  expect(await readSettings()).toEqual({
    mode: 'beside-the-page',
    notificationLevel: 'kindness',
    consentedAt: noon,
  });
  const { people } = await recordedPeople(ledger);
  expect(people.map(({ name, word }) => [name, word])).toEqual([
    ['Dana Whitlock', 'tough-stretch'],
    ['Marcus Bell', 'helped-you-once'],
  ]);
  expect(await exchangesOf(ledger)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'introduction', on: '2016', hardTimes: true })]),
  );
  await expectAccessible();
});

test('a kindness without a name asks whose it was', async () => {
  const { user } = show(freshLedger(), <Welcome />);
  await user.click(screen.getByRole('radio', { name: /^On the page/ }));
  const [, second] = screen.getAllByRole('textbox', { name: 'What did they do?' });
  if (second) await user.type(second, 'Gave me my first job');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(screen.getByText(/Whose kindness was it/)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Second name' }));
});

test('later stores no choice, and nothing is added to any page', async () => {
  const { user } = show(freshLedger(), <Welcome />);
  await user.click(screen.getByRole('button', { name: 'I will do this later' }));
  expect(await screen.findByText('Whenever you like.')).toBeDefined();
  expect(await readSettings()).toEqual({});
});

test('what cannot be saved stays in the fields; pressed again, only what is missing is saved', async () => {
  const ledger = freshLedger();
  const disk = { full: true };
  ledger.db.exchanges.hook('creating', (_key, exchange) => {
    if (disk.full && exchange.note?.includes('job')) throw new DOMException('full', 'QuotaExceededError');
  });
  const { user } = show(ledger, <Welcome />);
  await user.click(screen.getByRole('radio', { name: /^On the page/ }));
  await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Dana Whitlock');
  await user.type(screen.getByRole('textbox', { name: 'Second name' }), 'Marcus Bell');
  await user.type(screen.getByRole('textbox', { name: 'What did Marcus do?' }), 'Gave me my first job');
  await user.click(screen.getByRole('button', { name: 'Begin' }));

  expect(await screen.findByText(/disk-full/)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Second name' }).value).toBe('Marcus Bell');
  expect(await readSettings()).toEqual({});

  disk.full = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('2 kindnesses are written down.')).toBeDefined();
  expect(await exchangesOf(ledger)).toHaveLength(2);
});

test('in a browser that keeps LinkedIn from us, Begin asks; a no is respected and said', async () => {
  const asked = givePermissions({ allowed: false, answer: false });
  const { user } = show(freshLedger(), <Welcome />);
  await user.click(screen.getByRole('radio', { name: /^On the page/ }));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText('Ready.')).toBeDefined();
  expect(asked()).toBe(1);
  expect(await screen.findByRole('button', { name: 'Allow it' })).toBeDefined();
});
