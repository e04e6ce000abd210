import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OpenStreet } from '../../../components/popup/street-link.tsx';
import Today from '../../../components/popup/today.tsx';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { closeLedger } from '../../../storage/ledger.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

afterEach(tidy);

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

async function marcus() {
  const ledger = freshLedger();
  const note = 'gave me my first job';
  const who = { name: 'Marcus Bell', handles: [] };
  const { personId } = sure(await logExchange(ledger, { who, direction: 'received', on: '2012', note }));
  return { ledger, personId };
}

test('nothing waits: it says so and wishes a quiet day', async () => {
  show(freshLedger(), <Today />);
  expect(await screen.findByText('Nothing waits for you. Enjoy the quiet.')).toBeDefined();
});

test('an old helper comes first, with the kindness; the way leads to the evidence in the Street', async () => {
  const { ledger, personId } = await marcus();
  sure(await remind(ledger, { personId, words: 'Ask how the move went', dueOn: '2026-11-24', timeZone }));
  const cue = await noteCue(ledger, { personId, kind: 'job-search', key: 'post:1', excerpt: 'looking', place: 'feed' });
  const { cueId } = sure(cue);
  const open = vi.fn<(place: string) => void>();
  const { user } = show(
    ledger,
    <main>
      <OpenStreet value={open}>
        <Today />
      </OpenStreet>
    </main>,
  );
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  const [hand, asked] = screen.getAllByRole('listitem');
  expect(hand?.textContent).toBe('Marcus Bell could use a handGave you your first job, 2012');
  expect(asked?.textContent).toBe('Marcus Bell Ask how the move wentToday');
  await expectAccessible();
  const [more] = screen.getAllByRole('link', { name: 'More about Marcus Bell' });
  if (!more) throw new Error('there is no way to the evidence');
  await user.click(more);
  expect(open).toHaveBeenCalledWith(`/person/${personId}?cue=${cueId}`);
});

test.each([
  [3, null],
  [4, 'One more in the Street'],
  [6, 'Three more in the Street'],
  [14, '11 more in the Street'],
])('of %i things three are shown', async (count, rest) => {
  const { ledger, personId } = await marcus();
  for (let each = 1; each <= count; each++) {
    sure(await remind(ledger, { personId, words: `Word ${each}`, dueOn: '2026-11-24', timeZone }));
  }
  show(ledger, <Today />);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
  expect(screen.queryByText(/more in the Street/)?.textContent ?? null).toBe(rest);
});

test('a ledger that does not answer is no empty day', async () => {
  const { ledger } = await marcus();
  closeLedger(ledger);
  show(ledger, <Today />);
  expect(await screen.findByText(/^Today could not be read/)).toBeDefined();
});
