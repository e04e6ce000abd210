import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, tidy } from '../support/pages.tsx';
import { showPerson } from '../support/person.tsx';

afterEach(tidy);

test('what they look for is added, changed, found, and back with Undo', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  const needs = await screen.findByRole('region', { name: 'Looking for' });
  await user.click(within(needs).getByRole('button', { name: 'Add what you heard' }));
  await user.type(within(needs).getByLabelText('What are they looking for?'), 'a flat in Lisbon{Enter}');
  expect(await within(needs).findByText('a flat in Lisbon')).toBeDefined();
  expect(within(needs).getByText('You heard it in November')).toBeDefined();
  await expectAccessible();

  await user.click(within(needs).getByRole('button', { name: 'More about: a flat in Lisbon' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change it' }));
  await user.type(screen.getByDisplayValue('a flat in Lisbon'), ' from March{Enter}');
  await within(needs).findByText('a flat in Lisbon from March');
  await user.click(within(needs).getByRole('button', { name: 'Found' }));
  await waitFor(() => expect(screen.queryByText('a flat in Lisbon from March')).toBeNull());
  expect(screen.getByText('Found. Good to know.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await within(needs).findByText('a flat in Lisbon from March')).toBeDefined();
});

test('Escape leaves a need unwritten; one without words is refused', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  await user.click(await screen.findByRole('button', { name: 'Add what you heard' }));
  await user.keyboard('a flat{Escape}');
  expect(screen.queryByLabelText('What are they looking for?')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add what you heard' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/words-missing/)).toBeDefined();
});

test('when you spoke: how, on which day, about what; changed, binned, and back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);
  const spoken = await screen.findByRole('region', { name: 'When you spoke' });
  await user.click(within(spoken).getByRole('button', { name: 'Add when you spoke' }));
  await user.click(within(spoken).getByRole('button', { name: 'You met' }));
  await user.type(within(spoken).getByLabelText('About what?'), 'Coffee');
  await expectAccessible();
  await user.keyboard('{Enter}');
  await within(spoken).findByText('Coffee');
  expect(within(spoken).getByText('You met · 24 November')).toBeDefined();
  expect(await ledger.db.contacts.toArray()).toMatchObject([{ personId, sort: 'meeting', on: '2026-11-24' }]);

  await user.click(within(spoken).getByRole('button', { name: 'More about: Coffee' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change it' }));
  await user.click(within(spoken).getByRole('button', { name: 'A call' }));
  await user.click(within(spoken).getByRole('button', { name: 'Save' }));
  await within(spoken).findByText('A call · 24 November');

  await user.click(within(spoken).getByRole('button', { name: 'More about: Coffee' }));
  await user.click(screen.getByRole('menuitem', { name: 'Put in the bin' }));
  await waitFor(() => expect(screen.queryByText('Coffee')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await within(spoken).findByText('Coffee')).toBeDefined();
});

test('tags and how often to keep in touch are part of what can be changed about a person', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);
  await user.click(await screen.findByRole('button', { name: 'More about Dana' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change name or headline' }));
  await user.type(screen.getByLabelText('Tags'), 'Lisbon, design , lisbon');
  await user.click(screen.getByRole('button', { name: 'Every three months' }));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('design · lisbon')).toBeDefined();
  expect(screen.getByText('Keep in touch about every three months')).toBeDefined();
  expect(await ledger.db.people.get(personId)).toMatchObject({ tags: ['design', 'lisbon'], cadenceDays: 91 });

  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.clear(screen.getByLabelText('Tags'));
  await user.click(screen.getByRole('button', { name: 'No reminder' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByText('design · lisbon')).toBeNull());
  expect((await ledger.db.people.get(personId))?.cadenceDays).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('design · lisbon')).toBeDefined();
});
