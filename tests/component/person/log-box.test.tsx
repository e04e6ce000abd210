import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '../../../components/page.tsx';
import { OpenedProvider } from '../../../components/person/opened.tsx';
import { KnownPerson, PersonOfHandles } from '../../../components/person/who-is-this.tsx';
import type { Handle } from '../../../ledger/handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

beforeEach(() => fakeBrowser.reset());
afterEach(tidy);

const showHandles = (ledger: Ledger, handles: Handle[], name: string) =>
  show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <PersonOfHandles handles={handles} name={name} />
        </OpenedProvider>
      </main>
    </Page>,
  );

test('R, a line, Enter: logged by the keyboard alone, and undone the same way', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <KnownPerson personId={personId} />
        </OpenedProvider>
      </main>
    </Page>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' });

  await user.keyboard('r');
  await user.keyboard('read my talk in 2021{Enter}');
  expect(await screen.findByRole('heading', { name: '2021' })).toBeDefined();
  expect(screen.getByText('Read your talk')).toBeDefined();
  await expectAccessible();

  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(screen.queryByRole('heading', { name: '2021' })).toBeNull());
});

test('a favour is changed in place', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <KnownPerson personId={personId} />
        </OpenedProvider>
      </main>
    </Page>,
  );
  await user.click(await screen.findByRole('button', { name: 'More about: You reviewed the Lisbon portfolio' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change it' }));
  const line = screen.getByDisplayValue('reviewed the Lisbon portfolio');
  await user.clear(line);
  await user.type(line, 'reviewed the Porto portfolio{Enter}');
  expect(await screen.findByText('You reviewed the Porto portfolio')).toBeDefined();
});

test('a stranger is asked about; the first favour writes them down with their addresses', async () => {
  const ledger = freshLedger();
  const { user } = showHandles(ledger, ['in:ines-okafor', 'member:42'], 'Ines Okafor');
  expect(await screen.findByRole('heading', { level: 1, name: 'Ines Okafor' })).toBeDefined();
  expect(screen.getByText('Nothing recorded yet.')).toBeDefined();
  await expectAccessible();

  await user.keyboard('g');
  await user.keyboard('reviewed her CV yesterday{Enter}');
  expect(await screen.findByText('You helped Ines once.')).toBeDefined();
  const [person] = await ledger.db.people.toArray();
  expect(person).toMatchObject({ name: 'Ines Okafor', handles: ['in:ines-okafor', 'member:42'] });
});

test('a stranger without a name is given one', async () => {
  const ledger = freshLedger();
  const { user } = showHandles(ledger, ['member:42'], '');
  await user.type(await screen.findByLabelText('Name'), 'Daniel Osei');
  await user.tab();
  await user.keyboard('r');
  await user.keyboard('gave me advice{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Daniel Osei' })).toBeDefined();
});

test('someone in the bin is not written down twice: they are brought back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  sure(await deletePerson(ledger, { personId }));
  const { user } = showHandles(ledger, ['in:dana-whitlock'], 'Dana Whitlock');
  await user.click(await screen.findByRole('button', { name: 'Bring back' }));
  expect(await screen.findByText(/Dana helped you in a tough stretch/)).toBeDefined();
});

test('when two people claim one page nothing is shown until the user says who it is', async () => {
  const ledger = freshLedger();
  sure(await addPerson(ledger, { name: 'Noor Haddad', handles: ['in:noor-haddad'] }));
  sure(await addPerson(ledger, { name: 'Noor H.', handles: ['member:7'] }));
  const { user } = showHandles(ledger, ['in:noor-haddad', 'member:7'], 'Noor Haddad');

  expect(await screen.findByRole('heading', { level: 1, name: 'Not sure who this is.' })).toBeDefined();
  expect(screen.queryByText('Noor Haddad')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Choose the person' }));
  await user.click(await screen.findByRole('button', { name: 'Noor H.' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Noor H.' })).toBeDefined();
});
