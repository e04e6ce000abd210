import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Street } from '../../../components/street/street.tsx';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';
import { givePermissions } from '../support/permissions.ts';

beforeAll(async () => {
  await import('../../../components/people/twins.tsx');
  await import('../../../components/street/street-person.tsx');
});
beforeEach(() => {
  fakeBrowser.reset();
  givePermissions({ allowed: true });
  window.location.hash = '#/people';
});
afterEach(tidy);

async function writeTwins(ledger: Ledger) {
  const first = sure(await addPerson(ledger, { name: 'Tomás Herrera', company: 'Kestrel' }));
  const second = sure(await addPerson(ledger, { name: 'Tomás Herrera', company: 'Kestrel', handles: ['in:tomas-h'] }));
  const favour = { direction: 'received', kind: 'advice', on: '2020' } as const;
  sure(await logExchange(ledger, { who: { personId: second.personId }, ...favour }));
  return [first.personId, second.personId] as const;
}

test('two who may be one stand side by side with the reason, are joined, and parted again', async () => {
  const ledger = freshLedger();
  const [first, second] = await writeTwins(ledger);
  const { user } = show(ledger, <Street />);
  const twins = await screen.findByRole('region', { name: 'One person, or two?' });
  expect(within(twins).getByText(/^Two people here may be one\./)).toBeDefined();
  await user.click(within(twins).getByRole('button', { name: 'Look at them' }));
  expect(within(twins).getByText('The same name, and both at Kestrel')).toBeDefined();
  await expectAccessible();
  await user.click(within(twins).getByRole('button', { name: 'They are one' }));
  await screen.findByText('One person now. You can part them again on their page.');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'One person, or two?' })).toBeNull());
  // The one with more logged is kept.
  expect(await ledger.db.people.get(first)).toBeUndefined();
  expect((await ledger.db.people.get(second))?.merged).toHaveLength(1);

  window.location.hash = `#/person/${second}`;
  window.dispatchEvent(new Event('hashchange'));
  await user.click(await screen.findByRole('button', { name: 'More about Tomás' }));
  await user.click(screen.getByRole('menuitem', { name: 'Part from Tomás Herrera again' }));
  await screen.findByText('Two people again.');
  expect(await ledger.db.people.get(first)).toMatchObject({ name: 'Tomás Herrera' });

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await ledger.db.people.get(first)).toBeUndefined());
});

test('two people are let be for good, and Undo asks again', async () => {
  const ledger = freshLedger();
  await writeTwins(ledger);
  const { user } = show(ledger, <Street />);
  await user.click(await screen.findByRole('button', { name: 'Look at them' }));
  await user.click(screen.getByRole('button', { name: 'They are two people' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'One person, or two?' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'One person, or two?' })).toBeDefined();
});

test('the same name alone is never a reason', async () => {
  const ledger = freshLedger();
  sure(await addPerson(ledger, { name: 'Elif Demir', company: 'Harbour' }));
  sure(await addPerson(ledger, { name: 'Elif Demir', company: 'Fjord' }));
  show(ledger, <Street />);
  await screen.findByText(/There is no ranking here/);
  await screen.findAllByRole('link', { name: /Elif Demir/ });
  expect(screen.queryByRole('region', { name: 'One person, or two?' })).toBeNull();
});
