import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { LogForm } from '../../../components/log/log-form.tsx';
import type { Saved } from '../../../components/log/saved.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { expectAccessible, freshLedger, show, sure, tidy } from '../support/pages.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  useDrafts.setState({ byKey: {} });
});
afterEach(tidy);

async function correcting() {
  const ledger = freshLedger();
  const who = { name: 'Dana Whitlock', handles: [] };
  const note = 'intro to Acme, took an hour';
  const logged = sure(
    await logExchange(ledger, { who, direction: 'received', kind: 'introduction', on: '2016', note }),
  );
  const exchange = await ledger.db.exchanges.get(logged.exchangeId);
  if (!exchange) throw new Error('it was not logged');
  const onSaved = vi.fn<(saved: Saved) => void>();
  const onCancel = vi.fn<() => void>();
  const form = () => (
    <main>
      <LogForm
        who={{ personId: logged.personId, name: 'Dana Whitlock' }}
        editing={exchange}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </main>
  );
  const view = show(ledger, form());
  const now = () => ledger.db.exchanges.get(logged.exchangeId);
  return { ...view, ledger, exchange, onSaved, onCancel, now, form };
}

const chips = async () => within(await screen.findByRole('group', { name: 'Understood from your line' }));

test('it begins as it is written, and offers what was not said', async () => {
  await correcting();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('intro to Acme, took an hour');
  const names = (await chips()).getAllByRole('button').map((chip) => chip.textContent?.trim());
  expect(names).toEqual(['Introduction', 'What did it take?', '2016', 'In a tough stretch?']);
  await expectAccessible();
});

test('only what was changed is changed; the words are not read for dates again', async () => {
  const { user, onSaved, now, exchange } = await correcting();
  await user.click((await chips()).getByRole('button', { name: 'What did it take?' }));
  await user.keyboard('went{Enter}');
  await user.type(screen.getByRole('textbox'), ' in 1999{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(await now()).toEqual({ ...exchange, size: 8, note: 'intro to Acme, took an hour in 1999' });
  expect(onSaved.mock.calls[0]?.[0].words).toMatch(/^Changed\. Dana introduced you to Acme/);
});

test('what is left out is gone, and its chip is an offer again', async () => {
  const { user, onSaved, now } = await correcting();
  await user.click((await chips()).getByRole('button', { name: 'Introduction' }));
  await user.keyboard('leave{Enter}');
  expect(document.activeElement?.textContent?.trim()).toBe('What was it?');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(await now()).not.toHaveProperty('kind');
});

test('Escape and “Never mind” throw the correction away', async () => {
  const { user, onCancel, now, exchange, rerender, form, ledger } = await correcting();
  await user.type(screen.getByRole('textbox'), ' and more');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Never mind' }));
  expect(onCancel).toHaveBeenCalledTimes(2);
  expect(await now()).toEqual(exchange);
  const { LedgerProvider } = await import('../../../components/ledger-context.tsx');
  rerender(<LedgerProvider ledger={ledger}>{null}</LedgerProvider>);
  rerender(<LedgerProvider ledger={ledger}>{form()}</LedgerProvider>);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('intro to Acme, took an hour');
});

test('where there is room, Shift and Enter make a new line and Enter saves', async () => {
  const ledger = freshLedger();
  const onSaved = vi.fn<(saved: Saved) => void>();
  const { user } = show(ledger, <LogForm who={{ name: 'Elif Demir', handles: [] }} roomy onSaved={onSaved} />);
  await user.keyboard('taught us crits{Shift>}{Enter}{/Shift}twice{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect((await ledger.db.exchanges.toArray())[0]?.note).toBe('taught us crits\ntwice');
});

test('a direction that was asked for is chosen, and wins over an older choice', async () => {
  useDrafts.setState({ byKey: { 'name:elif demir': { text: 'taught crits', set: { direction: 'received' } } } });
  show(freshLedger(), <LogForm who={{ name: 'Elif Demir', handles: [] }} direction="given" onSaved={() => {}} />);
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'What did you do for them?' }).checked).toBe(true),
  );
});
