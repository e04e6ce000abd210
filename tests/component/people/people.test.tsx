import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Page } from '../../../components/page.tsx';
import { People } from '../../../components/people/people.tsx';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

afterEach(tidy);

const showPeople = (ledger: Ledger) =>
  show(
    ledger,
    <Page>
      <main>
        <People />
      </main>
    </Page>,
  );

async function writeSome(ledger: Ledger): Promise<void> {
  await writeDana(ledger);
  sure(
    await logExchange(ledger, {
      who: { name: 'Elif Demir' },
      direction: 'received',
      kind: 'interview-help',
      on: '2019',
    }),
  );
  sure(await addPerson(ledger, { name: 'Ida Lund' }));
  sure(
    await logExchange(ledger, { who: { name: 'Tomás Herrera' }, direction: 'given', kind: 'teaching', on: '2026-11' }),
  );
}

test('everyone by name, in words, without a ranking', async () => {
  const ledger = freshLedger();
  await writeSome(ledger);
  showPeople(ledger);

  expect(await screen.findByText('4 people, by name. There is no ranking here.')).toBeDefined();
  const rows = screen.getAllByRole('link').map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/Dana Whitlock.*Helped you in a tough stretch.*introduced you to Acme’s CTO, 2016/);
  expect(rows[1]).toMatch(/Elif Demir.*Helped you once/);
  expect(rows[2]).toMatch(/Ida Lund.*Nothing recorded yet/);
  expect(rows[3]).toMatch(/Tomás Herrera.*You helped once/);
  await expectAccessible();
});

test('found as one types, without accents; the arrow keys lead into the list and back', async () => {
  const ledger = freshLedger();
  await writeSome(ledger);
  const { user } = showPeople(ledger);

  await screen.findByText('Elif Demir');
  await user.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'tomas');
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));
  expect(screen.getByText('One person.')).toBeDefined();

  await user.keyboard('{ArrowDown}');
  const row = screen.getByRole('link');
  expect(document.activeElement).toBe(row);
  expect(row.getAttribute('href')).toMatch(/^#\/person\//);
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));

  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(await screen.findByText('Nobody by that name yet.')).toBeDefined();
});

test('a hundred at a time', async () => {
  const ledger = freshLedger();
  for (let each = 0; each < 103; each += 1) sure(await addPerson(ledger, { name: `Person ${each}` }));
  const { user } = showPeople(ledger);

  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(100));
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(103));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('someone written down elsewhere appears by themselves', async () => {
  const ledger = freshLedger();
  showPeople(ledger);
  expect(await screen.findByText('Nobody is written down yet.')).toBeDefined();
  sure(await addPerson(ledger, { name: 'Noor Haddad' }));
  expect(await screen.findByText('Noor Haddad')).toBeDefined();
  await expectAccessible();
});
