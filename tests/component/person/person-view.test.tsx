import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Page } from '../../../components/page.tsx';
import { OpenedProvider } from '../../../components/person/opened.tsx';
import { KnownPerson } from '../../../components/person/who-is-this.tsx';
import { addPerson } from '../../../storage/commands/add-person.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

afterEach(tidy);

function showPerson(ledger: Ledger, personId: string, cueId?: string) {
  return show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <KnownPerson personId={personId} {...(cueId ? { cueId } : {})} />
        </OpenedProvider>
      </main>
    </Page>,
  );
}

test('a person is told as a story: the standing, the lanes in a sentence, the years, received first', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  showPerson(ledger, personId);

  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
  expect(screen.getByText('Design lead, Leeds · since 2016')).toBeDefined();
  expect(screen.getByText(/Dana helped you in a tough stretch/)).toBeDefined();
  expect(
    screen.getByRole('img', { name: /^Received from Dana: 2016 \(went out on a limb, in a tough stretch\)/ }),
  ).toBeDefined();
  const years = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(years).toEqual(['2026', '2023', '2016']);
  expect(screen.getByText('Introduced you to Kestrel’s CTO')).toBeDefined();
  expect(screen.getByText('went out on a limb · you got the job · thanked')).toBeDefined();
  await expectAccessible();
});

test('say thanks writes today down, Undo takes it back, and so does Ctrl+Z', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'say thanks' }));
  expect(await screen.findByText('27 October · a day · thanked')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'say thanks' })).toBeDefined();

  await user.click(screen.getByRole('button', { name: 'say thanks' }));
  await screen.findByText('27 October · a day · thanked');
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByRole('button', { name: 'say thanks' })).toBeDefined();
});

test('a favour put in the bin goes, and comes back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(
    await screen.findByRole('button', { name: /Reviewed the Lisbon portfolio|reviewed the Lisbon portfolio/ }),
  );
  await user.click(screen.getByRole('menuitem', { name: 'Put in the bin' }));
  expect(await screen.findByText('In the bin until 24 December.')).toBeDefined();
  await waitFor(() => expect(screen.queryByText('2023')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: '2023' })).toBeDefined();
});

test('name, headline and closeness can be changed; close shows no lanes', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'More about Dana' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change name or headline' }));
  expect(screen.getByText('linkedin.com/in/dana-whitlock')).toBeDefined();
  const name = screen.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Dana Whitlock-Ames');
  await user.click(screen.getByRole('checkbox', { name: 'We are close' }));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock-Ames' })).toBeDefined();
  expect(screen.getByText(/^Close · Design lead/)).toBeDefined();
  expect(screen.queryByRole('img', { name: /^Received/ })).toBeNull();
});

test('an empty name is refused with a sentence that names the field, and what was typed stays', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'More about Dana' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change name or headline' }));
  await user.clear(screen.getByLabelText('Name'));
  await user.clear(screen.getByLabelText('What they do'));
  await user.type(screen.getByLabelText('What they do'), 'Design lead, Lisbon');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/name-missing/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('What they do').value).toBe('Design lead, Lisbon');
});

test('a person put in the bin leaves a place that says so, and Undo brings them back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'More about Dana' }));
  await user.click(screen.getByRole('menuitem', { name: 'Put in the bin' }));
  expect(await screen.findByText('Nobody is here.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeDefined();
});

test('nothing recorded: the question looks back', async () => {
  const ledger = freshLedger();
  const { personId } = sure(await addPerson(ledger, { name: 'Ida Lund' }));
  showPerson(ledger, personId);

  expect(await screen.findByText('Nothing recorded yet.')).toBeDefined();
  expect(screen.getByText('Has Ida ever made something easier for you? Even years ago counts.')).toBeDefined();
  await expectAccessible();
});

test('names and notes are shown as text, whatever they hold', async () => {
  const ledger = freshLedger();
  const { personId } = sure(
    await addPerson(ledger, { name: '<img src=x onerror=alert(1)> נועה', headline: '<b>Lead</b>' }),
  );
  const { container } = showPerson(ledger, personId);

  expect(await screen.findByText('<img src=x onerror=alert(1)> נועה')).toBeDefined();
  expect(container.querySelector('img, b')).toBeNull();
});
