import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Page } from '../../../components/page.tsx';
import { Today } from '../../../components/street/today.tsx';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { dueFacts } from '../../../storage/queries/due-facts.ts';
import { writeDana } from '../support/dana.ts';
import { expectAccessible, freshLedger, noon, show, sure, tidy } from '../support/pages.tsx';

afterEach(tidy);

const showToday = (ledger: Ledger) =>
  show(
    ledger,
    <Page>
      <main>
        <Today />
      </main>
    </Page>,
  );

const timeZone = 'UTC';

function focusRow(words: string): void {
  const row = screen.getByText(words).closest('li');
  row?.querySelector<HTMLElement>('a')?.focus();
}

test('a quiet day says so', async () => {
  showToday(freshLedger());
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Nothing waits for you. Enjoy the quiet.' }),
  ).toBeDefined();
  await expectAccessible();
});

test('an old helper comes first, with the kindness and the evidence as text', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  sure(await remind(ledger, { personId, words: 'Send the Lisbon notes', dueOn: '2026-11-24', timeZone }));
  sure(
    await noteCue(ledger, {
      personId,
      kind: 'job-search',
      key: 'post:1',
      excerpt: 'I am looking for <b>my next role</b>.',
      permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      place: 'feed',
    }),
  );
  showToday(ledger);

  expect(await screen.findByRole('heading', { level: 1, name: /^Good .*\. Dana could use a hand\.$/ })).toBeDefined();
  const cue = screen.getByRole('region', { name: 'Dana could use a hand' });
  expect(within(cue).getByText(/Dana introduced you to Acme’s CTO in 2016, in a tough stretch\./)).toBeDefined();
  expect(within(cue).getByText('“I am looking for <b>my next role</b>.”')).toBeDefined();
  const evidence = within(cue).getByRole('link', { name: 'where it was seen' });
  expect(evidence.getAttribute('rel')).toBe('noreferrer');
  expect(evidence.getAttribute('target')).toBe('_blank');
  await expectAccessible();
});

test('done, later and let it pass are one key each, and each can be taken back', async () => {
  const ledger = freshLedger();
  const personId = await writeDana(ledger);
  for (const words of ['First', 'Second', 'Third']) {
    sure(await remind(ledger, { personId, words, dueOn: '2026-11-24', timeZone }));
  }
  const { user } = showToday(ledger);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));

  focusRow('First');
  await user.keyboard('d');
  await waitFor(() => expect(screen.queryByText('First')).toBeNull());
  focusRow('Second');
  await user.keyboard('s');
  await waitFor(() => expect(screen.queryByText('Second')).toBeNull());
  focusRow('Third');
  await user.keyboard('x');
  expect(await screen.findByText('Nothing waits for you. Enjoy the quiet.')).toBeDefined();

  const { decisions } = await dueFacts(ledger);
  const found = (words: string) => decisions.find((each) => each.words === words);
  expect(found('First')).toMatchObject({ doneFor: '2026-11-24' });
  expect(found('Second')?.snoozedUntil).toBeGreaterThan(noon);
  expect(found('Third')).toMatchObject({ dismissedFor: '2026-11-24' });

  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Third')).toBeDefined();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Second')).toBeDefined();
});

test('what falls due while the page is open appears by the clock', async () => {
  let now = Date.parse('2026-11-23T23:59:59.900Z');
  const ledger = freshLedger(() => now);
  const personId = await writeDana(ledger);
  sure(await remind(ledger, { personId, words: 'Call Dana', dueOn: '2026-11-24', timeZone }));
  showToday(ledger);
  await screen.findByText('Nothing waits for you. Enjoy the quiet.');

  now = Date.parse('2026-11-24T00:00:01Z');
  expect(await screen.findByText('Call Dana')).toBeDefined();
});
