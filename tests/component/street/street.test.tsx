import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Street } from '../../../components/street/street.tsx';
import { writeSettings } from '../../../messages/settings-store.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

// What the Street loads when it is wanted is transformed here beforehand: a busy machine takes its time over that.
beforeAll(async () => {
  await import('../../../components/street/street-person.tsx');
  await import('../../../components/settings/settings-page.tsx');
  await import('../../../components/popup/who-picker.tsx');
  await import('../../../components/log/chips.tsx');
});
beforeEach(() => {
  fakeBrowser.reset();
  givePermissions({ allowed: true });
  window.location.hash = '';
});
afterEach(tidy);

const goTo = (hash: string) => {
  window.location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
};

test('each view has an address, one heading, and its place marked in the navigation', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  show(ledger, <Street />);

  const current = () => screen.getByRole('navigation').querySelector('[aria-current="page"]')?.textContent;
  expect(await screen.findByRole('heading', { level: 1, name: /Enjoy the quiet/ })).toBeDefined();
  expect(current()).toBe('Today');
  expect(document.title).toBe('Today · Two-Way Street');

  goTo('#/people');
  expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeDefined();
  expect(current()).toBe('People');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));

  goTo(`#/person/${personId}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
  expect(current()).toBe('People');
  expect(document.title).not.toContain('Dana');
  await expectAccessible();

  goTo('#/settings');
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeDefined();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  await expectAccessible();
});

test('a notification leads to the cue it was about; what the user did is written down from there', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const cue = { personId, kind: 'job-search' as const, key: 'post:1', place: 'feed' as const };
  const { cueId } = sure(await noteCue(ledger, { ...cue, excerpt: 'I am looking.' }));
  window.location.hash = `#/person/${personId}?cue=${cueId}`;
  const { user } = show(ledger, <Street />);

  const block = await screen.findByRole('region', { name: 'Dana could use a hand' });
  await waitFor(() => expect(document.activeElement).toBe(block));
  await user.click(within(block).getByRole('button', { name: 'I did something' }));
  const given = await screen.findByRole<HTMLInputElement>('radio', { name: 'What did you do for them?' });
  expect(given.checked).toBe(true);
});

test('L asks whom it is about, then for the line', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const { user } = show(ledger, <Street />);
  await screen.findByRole('heading', { level: 1, name: /Enjoy the quiet/ });

  await user.keyboard('l');
  const dialog = await screen.findByRole('dialog', { name: 'Log a favour' });
  await user.type(await within(dialog).findByRole('combobox'), 'whit');
  await within(dialog).findByRole('option', { name: /Dana Whitlock/ });
  await user.keyboard('{Enter}');
  await user.type(await within(dialog).findByRole('textbox'), 'gave me advice{Enter}');
  expect(await screen.findByText('Saved. Dana gave you advice.')).toBeDefined();
});

test('while the screen is shared the Street shows nobody, not even a number', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  sure(await noteCue(ledger, { personId, kind: 'laid-off', key: 'post:1', place: 'feed' }));
  sure(await writeSettings({ hidden: true }));
  show(ledger, <Street />);
  expect(await screen.findByText('Hidden while you share your screen.')).toBeDefined();
  expect(screen.queryByText(/Dana/)).toBeNull();
  expect(screen.getByRole('navigation').textContent).not.toMatch(/\d/);
});
