import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Street } from '../../../components/street/street.tsx';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeAll(async () => {
  await import('../../../components/street/respond.tsx');
  await import('../../../components/log/chips.tsx');
});
beforeEach(() => {
  fakeBrowser.reset();
  givePermissions({ allowed: true });
  window.location.hash = '#/respond';
});
afterEach(tidy);

async function asked(ledger: Ledger, name: string, words: string, madeOn: string) {
  const ask = { sort: 'ask', by: 'them', words, madeOn } as const;
  return sure(await makeCommitment(ledger, { who: { name, handles: [] }, ...ask }));
}

test('asks wait oldest first, each with its age and what stands between you; the navigation counts them', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  await asked(ledger, 'Priya Raman', 'Could you read my talk?', '2026-11-22');
  const ask = { sort: 'ask', by: 'them', words: 'An introduction to Ines', madeOn: '2026-11-15' } as const;
  sure(await makeCommitment(ledger, { who: { personId }, ...ask }));
  sure(await makeCommitment(ledger, { who: { personId }, sort: 'promise', by: 'me', words: 'not an ask' }));
  show(ledger, <Street />);

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Two people are waiting for a word from you.' }),
  ).toBeDefined();
  const rows = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Dana Whitlock', 'Priya Raman']);
  expect(screen.getByText('15 November · 9 days')).toBeDefined();
  expect(screen.getByText('“An introduction to Ines”')).toBeDefined();
  expect(screen.getByText(/^Helped you in a tough stretch/)).toBeDefined();
  const current = screen.getByRole('navigation').querySelector('[aria-current="page"]');
  await waitFor(() => expect(current?.textContent).toBe('Respond2'));
  await expectAccessible();
});

test('nobody waits: everyone has an answer', async () => {
  show(freshLedger(), <Street />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Everyone has an answer.' })).toBeDefined();
});

test('a yes makes it a promise of yours in one change, and Undo makes it an ask again', async () => {
  const ledger = freshLedger();
  const { commitmentId } = await asked(ledger, 'Priya Raman', 'Could you read my talk?', '2026-11-22');
  const { user } = show(ledger, <Street />);
  await user.click(await screen.findByRole('button', { name: 'Promise it' }));
  await user.click(screen.getByRole('button', { name: 'In a week' }));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Everyone has an answer.' })).toBeDefined();
  expect(await ledger.db.commitments.get(commitmentId)).toMatchObject({ sort: 'promise', by: 'me', due: '2026-12-01' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('“Could you read my talk?”')).toBeDefined();
});

test('a kind no is written out, can be copied, and ends the ask once it was said', async () => {
  const ledger = freshLedger();
  const { commitmentId } = await asked(ledger, 'Priya Raman', 'Could you read my talk?', '2026-11-22');
  const { user } = show(ledger, <Street />);
  await user.click(await screen.findByRole('button', { name: 'A kind no' }));
  const text = screen.getByLabelText<HTMLTextAreaElement>('A kind no, ready to copy');
  expect(text.value).toMatch(/^Thank you for asking, Priya\./);
  await user.click(screen.getByRole('button', { name: 'Copy it' }));
  expect(await screen.findByText('Copied.')).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe(text.value);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'I said it' }));
  await waitFor(async () => expect((await ledger.db.commitments.get(commitmentId))?.ended).toBe('declined'));
});

test('what was done is logged and ends the ask in one operation', async () => {
  const ledger = freshLedger();
  const { commitmentId } = await asked(ledger, 'Priya Raman', 'read my talk', '2026-11-22');
  const { user } = show(ledger, <Street />);
  await user.click(await screen.findByRole('button', { name: 'I did it' }));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByText(/^Saved/);
  const kept = await ledger.db.commitments.get(commitmentId);
  expect(kept?.ended).toBe('kept');
  expect((await ledger.db.exchanges.get(kept?.exchangeId ?? ''))?.direction).toBe('given');
});
