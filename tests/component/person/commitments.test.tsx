import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, sure, tidy } from '../support/pages.tsx';
import { showPerson } from '../support/person.tsx';

beforeAll(() => import('../../../components/log/chips.tsx'));
beforeEach(() => fakeBrowser.reset());
afterEach(tidy);

const section = () => screen.findByRole('region', { name: 'Open between you' });

test('a promise is written down with its words and its day, and changed', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  const open = await section();
  await user.click(within(open).getByRole('button', { name: 'Add a promise or an ask' }));
  await user.type(within(open).getByLabelText('In a few words'), 'two names in Lisbon');
  await user.click(within(open).getByRole('button', { name: 'In a week' }));
  await expectAccessible();
  await user.click(within(open).getByRole('button', { name: 'Save' }));

  expect(await within(open).findByText('You promised: two names in Lisbon')).toBeDefined();
  expect(within(open).getByText('By Tuesday 1 December')).toBeDefined();

  await user.click(within(open).getByRole('button', { name: 'More about: You promised: two names in Lisbon' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change it' }));
  await user.click(within(open).getByRole('button', { name: 'They asked' }));
  await user.click(within(open).getByRole('button', { name: 'No date' }));
  await user.click(within(open).getByRole('button', { name: 'Save' }));
  expect(await within(open).findByText('Dana asked: two names in Lisbon')).toBeDefined();
  expect((await ledger.db.commitments.toArray())[0]?.due).toBeUndefined();
});

test('without words nothing is written down, and the form stays', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  const open = await section();
  await user.click(within(open).getByRole('button', { name: 'Add a promise or an ask' }));
  await user.click(within(open).getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/words-missing/)).toBeDefined();
  expect(within(open).getByLabelText('In a few words')).toBeDefined();
});

test('a kept promise becomes a favour in one operation; Undo takes both back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const promise = { who: { personId }, sort: 'promise' as const, by: 'me' as const, words: 'sent two names in Lisbon' };
  const { commitmentId } = sure(await makeCommitment(ledger, promise));
  const { user } = showPerson(ledger, personId);
  await user.click(within(await section()).getByRole('button', { name: 'Kept it' }));
  const line = await screen.findByDisplayValue('sent two names in Lisbon');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'What did you do for them?' }).checked).toBe(true);
  await expectAccessible();
  await user.type(line, ', an hour{Enter}');

  expect(await screen.findByText(/^Saved\. You sent two names in Lisbon/)).toBeDefined();
  const kept = await ledger.db.commitments.get(commitmentId);
  expect(kept?.ended).toBe('kept');
  const favour = await ledger.db.exchanges.get(kept?.exchangeId ?? '');
  expect(favour).toMatchObject({ personId, direction: 'given', size: 2 });
  const ops = new Set((await ledger.db.journal.toArray()).slice(-2).map(({ op }) => op));
  expect(ops.size).toBe(1);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('You promised: sent two names in Lisbon')).toBeDefined();
  expect(await ledger.db.exchanges.get(kept?.exchangeId ?? '')).toBeUndefined();
});

test('a promise can be only kept, with nothing to log, and opened again', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  sure(await makeCommitment(ledger, { who: { personId }, sort: 'promise', by: 'them', words: 'a case study' }));
  const before = await ledger.db.exchanges.count();
  const { user } = showPerson(ledger, personId);
  const open = await section();
  await user.click(within(open).getByRole('button', { name: 'It happened' }));
  await user.click(within(open).getByRole('button', { name: 'Only kept, nothing to log' }));
  await waitFor(() => expect(screen.queryByText('Dana promised: a case study')).toBeNull());
  expect(await ledger.db.exchanges.count()).toBe(before);

  await user.click(await within(open).findByRole('button', { name: 'One that has ended' }));
  expect(within(open).getByText('kept')).toBeDefined();
  await expectAccessible();
  await user.click(within(open).getByRole('button', { name: 'Open it again' }));
  expect(await within(open).findByRole('button', { name: 'It happened' })).toBeDefined();
});

test.each([
  ['ask', 'them', 'A kind no', 'declined'],
  ['ask', 'them', 'No longer needed', 'withdrawn'],
  ['ask', 'me', 'They said no', 'declined'],
  ['promise', 'me', 'Take it back', 'withdrawn'],
  ['promise', 'them', 'Let it go', 'withdrawn'],
] as const)('there is a way out of %s by %s: %s', async (sort, by, choice, ended) => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { commitmentId } = sure(await makeCommitment(ledger, { who: { personId }, sort, by, words: 'a referral' }));
  const { user } = showPerson(ledger, personId);
  await user.click(await screen.findByRole('button', { name: /^More about: .*a referral$/ }));
  await user.click(screen.getByRole('menuitem', { name: choice }));
  await waitFor(async () => expect((await ledger.db.commitments.get(commitmentId))?.ended).toBe(ended));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: /^More about: .*a referral$/ })).toBeDefined();
});
