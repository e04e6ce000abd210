import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { LogForm } from '../../../components/log/log-form.tsx';
import { freshLedger, noon, show, tidy } from '../support/pages.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  useDrafts.setState({ byKey: {} });
});
afterEach(tidy);

const line = 'intro to Kestrel’s CTO last Tuesday, took a day';

async function typed(text = line) {
  const ledger = freshLedger();
  let saved = 0;
  const who = { name: 'Dana Whitlock', handles: [] };
  const { user } = show(ledger, <LogForm who={who} onSaved={() => (saved += 1)} />);
  await user.keyboard(text);
  const chips = within(await screen.findByRole('group', { name: 'Understood from your line' }));
  const save = async () => {
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toBe(1));
    return (await ledger.db.exchanges.toArray())[0];
  };
  return { user, chips, save };
}

const names = (chips: Awaited<ReturnType<typeof typed>>['chips']) =>
  chips.getAllByRole('button').map((chip) => chip.textContent?.trim());

test('only what was understood is a chip, and the offer of a tough stretch', async () => {
  const { chips } = await typed();
  await waitFor(() =>
    expect(names(chips)).toEqual(['Introduction', 'Took them a day', 'Tue 17 Nov', 'In a tough stretch?']),
  );
});

test('the date library is there in time even when Enter is quicker', async () => {
  const { save } = await typed();
  expect(await save()).toMatchObject({ on: '2026-11-17', note: 'intro to Kestrel’s CTO' });
});

test('a chip is corrected by arrows and Enter, and the focus returns to it', async () => {
  const { user, chips, save } = await typed();
  const size = chips.getByRole('button', { name: 'Took them a day' });
  size.focus();
  await user.keyboard('{Enter}');
  const list = screen.getByRole('listbox', { name: 'What did it take?' });
  expect(document.activeElement).toBe(list);
  expect(within(list).getByRole('option', { selected: true }).textContent).toBe('A day');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(document.activeElement?.textContent?.trim()).toBe('They went out on a limb');
  expect(await save()).toMatchObject({ size: 8 });
});

test('typing the first letters goes to a choice', async () => {
  const { user, chips, save } = await typed();
  await user.click(chips.getByRole('button', { name: 'Introduction' }));
  await user.keyboard('rec{Enter}');
  expect(await save()).toMatchObject({ kind: 'recommendation' });
});

test('Escape closes the list only, and changes nothing', async () => {
  const { user, chips } = await typed();
  await user.click(chips.getByRole('button', { name: 'Introduction' }));
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(document.activeElement).toBe(chips.getByRole('button', { name: 'Introduction' }));
});

test('a press on the open chip closes its list', async () => {
  const { user, chips } = await typed();
  const kind = chips.getByRole('button', { name: 'Introduction' });
  await user.click(kind);
  await user.click(kind);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('what was misread is left out and its words stay', async () => {
  const { user, chips, save } = await typed();
  await user.click(await chips.findByRole('button', { name: 'Tue 17 Nov' }));
  await user.click(screen.getByRole('option', { name: 'Leave this out' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  const exchange = await save();
  expect(exchange).not.toHaveProperty('on');
  expect(exchange?.note).toBe('intro to Kestrel’s CTO last Tuesday');
});

test.each([
  ['2016', '2016'],
  ['May 2016', '2016-05'],
  ['yesterday', '2026-11-23'],
  ['last Friday', '2026-11-20'],
])('the date chip takes %o', async (text, on) => {
  const { user, chips, save } = await typed();
  await user.click(await chips.findByRole('button', { name: 'Tue 17 Nov' }));
  await user.keyboard(text);
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await user.keyboard('{Enter}');
  expect(await save()).toMatchObject({ on });
});

test('a date that is not understood says so and is not taken', async () => {
  const { user, chips } = await typed();
  await user.click(await chips.findByRole('button', { name: 'Tue 17 Nov' }));
  await user.keyboard('when we were young{Enter}');
  expect(screen.getByText(/Try 2016, May 2016 or last Tuesday/)).toBeDefined();
  expect(screen.queryByRole('option')).toBeNull();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(chips.getByRole('button', { name: 'Tue 17 Nov' }));
});

test('the tough stretch is one press, and only what was received offers it', async () => {
  const { user, chips, save } = await typed();
  await user.click(chips.getByRole('button', { name: 'In a tough stretch?' }));
  expect(chips.getByRole('button', { name: 'In a tough stretch', pressed: true })).toBeDefined();
  expect(await save()).toMatchObject({ hardTimes: true });
});

test('given, nobody is asked about a tough stretch, and the effort is yours', async () => {
  const { user, chips } = await typed();
  await user.click(screen.getByRole('radio', { name: 'What did you do for them?' }));
  await waitFor(() => expect(names(chips)).toEqual(['Introduction', 'Took you a day', 'Tue 17 Nov']));
});

test('today stands still in these tests', () => {
  expect(new Date(noon).getDay()).toBe(2);
});
