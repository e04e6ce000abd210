import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, sure, tidy } from '../support/pages.tsx';
import { showPerson } from '../support/person.tsx';

beforeAll(async () => {
  await import('../../../components/log/chips.tsx');
  await import('../../../components/popup/who-picker.tsx');
});
beforeEach(() => fakeBrowser.reset());
afterEach(tidy);

async function favour(ledger: Ledger, note: RegExp) {
  const found = (await ledger.db.exchanges.toArray()).find((each) => note.test(each.note ?? ''));
  if (!found) throw new Error(`no favour says ${note}`);
  return found;
}

const more = (words: RegExp) => screen.findByRole('button', { name: words });

test('help given pays something back: chosen in the years, told under both, and taken back', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  await user.click(await more(/^More about: You reviewed the Lisbon portfolio/));
  await user.click(screen.getByRole('menuitem', { name: 'It pays back or pays forward…' }));
  const form = screen.getByRole('group', { name: 'What does it answer?' });
  await user.click(await within(form).findByRole('button', { name: /Acme’s CTO/ }));
  expect(await screen.findByText('Pays back the introduction of 2016')).toBeDefined();
  expect(screen.getByText('Paid back with the feedback of 2023')).toBeDefined();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('Pays back the introduction of 2016')).toBeNull());
});

test('help given pays forward what someone else did, and the whole chain can be read', async () => {
  const ledger = freshLedger();
  await writeDana(ledger);
  const acme = await favour(ledger, /Acme/);
  const portfolio = await favour(ledger, /portfolio/);
  sure(await editExchange(ledger, { exchangeId: portfolio.id, set: { answers: acme.id } }));
  const { personId } = sure(
    await logExchange(ledger, {
      who: { name: 'Elif Demir', handles: [] },
      direction: 'given',
      kind: 'mentoring',
      on: '2024',
    }),
  );
  const { user } = showPerson(ledger, personId);
  await user.click(await more(/^More about: You mentored Elif/));
  await user.click(screen.getByRole('menuitem', { name: 'It pays back or pays forward…' }));
  expect(await screen.findByText('Nothing is written down that Elif did for you.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Something someone else did for you' }));
  await user.type(await screen.findByRole('combobox'), 'dana');
  await user.click(await screen.findByRole('option', { name: /Dana Whitlock/ }));
  await user.click(await screen.findByRole('button', { name: /Acme’s CTO/ }));
  expect(await screen.findByText('Pays forward the introduction of 2016 from Dana Whitlock')).toBeDefined();

  const mentoring = (await ledger.db.exchanges.where({ personId }).toArray())[0];
  sure(await editExchange(ledger, { exchangeId: mentoring?.id ?? '', set: { answers: portfolio.id } }));
  await user.click(await screen.findByRole('button', { name: 'the whole chain' }));
  const chain = await screen.findByRole('list', { name: 'How one led to another' });
  expect(within(chain).getAllByRole('listitem')).toHaveLength(3);
});

test('the log form offers it for help given, and keeps it', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);
  await user.click(await screen.findByRole('button', { name: /What did you do for them/ }));
  await user.type(screen.getByRole('textbox'), 'read their case study');
  await user.click(await screen.findByRole('button', { name: 'Pays something back?' }));
  await user.click(await screen.findByRole('option', { name: /Acme’s CTO/ }));
  expect(await screen.findByRole('button', { name: 'Pays back the introduction of 2016' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Saved/);
  expect((await favour(ledger, /case study/)).answers).toBe((await favour(ledger, /Acme/)).id);
});

test('an introduction is told with all three, on both pages', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const ines = sure(await addPerson(ledger, { name: 'Ines Okafor' }));
  const { user, unmount } = showPerson(ledger, personId);
  await user.click(await more(/^More about: Introduced you to Kestrel/));
  await user.click(screen.getByRole('menuitem', { name: 'Who else was part of it…' }));
  await user.type(await screen.findByRole('combobox'), 'ines');
  await user.click(await screen.findByRole('option', { name: /^.*Ines Okafor/ }));
  expect(await screen.findByText('You, Dana and Ines Okafor')).toBeDefined();
  unmount();

  showPerson(ledger, ines.personId);
  const also = await screen.findByRole('region', { name: 'Also part of' });
  expect(within(also).getByText('You, Dana Whitlock and Ines')).toBeDefined();
  await expectAccessible();
});

test('a third whom nobody knows yet is written down with it', async () => {
  const ledger = freshLedger();
  const { user } = showPerson(ledger, await writeDana(ledger));
  await user.click(await more(/^More about: Introduced you to Kestrel/));
  await user.click(screen.getByRole('menuitem', { name: 'Who else was part of it…' }));
  await user.type(await screen.findByRole('combobox'), 'Noor Haddad');
  await user.click(await screen.findByRole('option', { name: 'Add “Noor Haddad” as someone new' }));
  expect(await screen.findByText('You, Dana and Noor Haddad')).toBeDefined();
});
