import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '../../../components/page.tsx';
import { OpenedProvider } from '../../../components/person/opened.tsx';
import { KnownPerson } from '../../../components/person/who-is-this.tsx';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

beforeEach(() => fakeBrowser.reset());
afterEach(tidy);

const showPerson = (ledger: Ledger, personId: string, cueId = '') =>
  show(
    ledger,
    <Page>
      <main>
        <OpenedProvider first={null}>
          <KnownPerson personId={personId} cueId={cueId} />
        </OpenedProvider>
      </main>
    </Page>,
  );

async function writeCue(ledger: Ledger, personId: string): Promise<string> {
  const cue = { personId, kind: 'laid-off' as const, key: 'post:1', place: 'feed' as const };
  return sure(await noteCue(ledger, { ...cue, excerpt: 'My role ends this month.' })).cueId;
}

test('who comes for a cue finds it in focus, with the kindness and the evidence', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const cueId = await writeCue(ledger, personId);
  showPerson(ledger, personId, cueId);

  const cue = await screen.findByRole('region', { name: 'Dana could use a hand' });
  await waitFor(() => expect(document.activeElement).toBe(cue));
  expect(within(cue).getByText('“My role ends this month.”')).toBeDefined();
  expect(within(cue).getByText('First seen 24 November 2026', { exact: false })).toBeDefined();
  const write = within(cue).getByRole('link', { name: 'Write, and ask what would help' });
  expect(write.getAttribute('href')).toBe('https://www.linkedin.com/in/dana-whitlock/');
  await expectAccessible();
});

test('let it pass takes the cue away for good, and Undo brings it back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  await writeCue(ledger, personId);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'let it pass' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Dana could use a hand' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'Dana could use a hand' })).toBeDefined();
});

test('remind me: words and a day, then changed, done, and removed', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);

  await user.click(await screen.findByRole('button', { name: 'Remind me' }));
  await user.type(screen.getByLabelText('What should we remind you of?'), 'Ask how the talk went');
  await user.click(screen.getByRole('button', { name: 'Tomorrow' }));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('You will be reminded: Tomorrow.')).toBeDefined();

  await user.click(await screen.findByRole('button', { name: 'More about: Ask how the talk went' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change it' }));
  await user.type(screen.getByDisplayValue('Ask how the talk went'), ' in Lisbon{Enter}');
  const row = (await screen.findByText('Ask how the talk went in Lisbon')).closest('li');
  if (!row) throw new Error('a reminder stands in a row');
  await user.click(within(row).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('Ask how the talk went in Lisbon')).toBeNull());
});

test('a reminder without words, or for a day that has gone, is refused and kept in the form', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { user } = showPerson(ledger, personId);
  await user.click(await screen.findByRole('button', { name: 'Remind me' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/words-missing/)).toBeDefined();
  expect(screen.getByLabelText('What should we remind you of?')).toBeDefined();
});

test('a reminder can be removed, which is not the same as done', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  const { key } = sure(await remind(ledger, { personId, words: 'Call Dana', dueOn: '2026-12-24', timeZone: 'UTC' }));
  const { user } = showPerson(ledger, personId);
  expect(await screen.findByText('Thursday 24 December')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'More about: Call Dana' }));
  await user.click(screen.getByRole('menuitem', { name: 'Remove it' }));
  await waitFor(() => expect(screen.queryByText('Call Dana')).toBeNull());
  const decision = await ledger.db.decisions.get(key);
  expect(decision?.dismissedFor).toBe('2026-12-24');
  expect(decision?.doneFor).toBeUndefined();
});
