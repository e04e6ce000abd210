import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { LogForm } from '../../../components/log/log-form.tsx';
import { addPerson } from '../../../storage/commands/add-person.ts';
import type { Saved } from '../../../components/log/saved.ts';
import { expectAccessible, freshLedger, noon, show, tidy } from '../support/pages.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  useDrafts.setState({ byKey: {} });
});
afterEach(tidy);

const dana = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

function form(props: Partial<Parameters<typeof LogForm>[0]> = {}) {
  const ledger = freshLedger();
  const onSaved = vi.fn<(saved: Saved) => void>();
  const view = show(
    ledger,
    <main>
      <LogForm who={dana} onSaved={onSaved} {...props} />
    </main>,
  );
  const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'What happened, and when?' });
  const exchanges = () => ledger.db.exchanges.toArray();
  return { ...view, ledger, onSaved, line, exchanges };
}

test('the line has the focus, and what was received is asked first and chosen', () => {
  const { line } = form();
  expect(document.activeElement).toBe(line);
  const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
  expect(first?.labels?.[0]?.textContent).toBe('What did they do for you?');
  expect(second?.labels?.[0]?.textContent).toBe('What did you do for them?');
  expect(first?.checked).toBe(true);
});

test('one line and Enter: the person and the favour are in the ledger', async () => {
  const { user, onSaved, exchanges, ledger, line } = form();
  await user.keyboard('Introduced me to Acme, 2016{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(onSaved.mock.calls[0]?.[0].words).toBe('Saved. Dana introduced you to Acme.');
  expect(await exchanges()).toMatchObject([
    { direction: 'received', kind: 'introduction', on: '2016', loggedAt: noon },
  ]);
  expect(await ledger.db.people.toArray()).toMatchObject([{ name: 'Dana Whitlock', handles: ['in:dana-whitlock'] }]);
  expect(line.value).toBe('');
  expect(document.activeElement).toBe(line);
});

test('Enter that ends the composition of a word saves nothing', async () => {
  const { user, line, exchanges, onSaved } = form();
  await user.type(line, 'helped me');
  line.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
  );
  expect(await exchanges()).toEqual([]);
  expect(onSaved).not.toHaveBeenCalled();
});

test('pressed before it is known whom it is about, it saves as soon as that is known', async () => {
  const ledger = freshLedger();
  const onSaved = vi.fn<(saved: Saved) => void>();
  const { user, rerender } = show(ledger, <LogForm who={null} onSaved={onSaved} />);
  await user.keyboard('read my CV{Enter}');
  expect(onSaved).not.toHaveBeenCalled();
  const { LedgerProvider } = await import('../../../components/ledger-context.tsx');
  rerender(
    <LedgerProvider ledger={ledger}>
      <LogForm who={dana} onSaved={onSaved} />
    </LedgerProvider>,
  );
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(await ledger.db.exchanges.count()).toBe(1);
});

test('nothing typed, nothing saved', async () => {
  const { user, exchanges } = form();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.keyboard('   {Enter}');
  expect(await exchanges()).toEqual([]);
  expect(screen.getByRole('alert').textContent).toBe('A few words first, then it can be kept.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Save/ }).disabled).toBe(true);
});

test('someone known is called by the name they are known by, not by their address', async () => {
  const { user, onSaved, ledger } = form({ who: { name: 'dana-whitlock', handles: dana.handles } });
  await addPerson(ledger, dana);
  await user.keyboard('lent me a drill{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(onSaved.mock.calls[0]?.[0].words).toBe('Saved. Dana lent you a drill.');
});

test('Enter on an empty line says what comes first, until something is typed, also where the form can be left', async () => {
  const { user } = form({ onCancel: () => undefined });
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('A few words first, then it can be kept.');
  await user.keyboard('read my CV');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('pressing Enter again and again saves once', async () => {
  const { user, exchanges, onSaved } = form();
  await user.keyboard('read my CV{Enter}{Enter}{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(await exchanges()).toHaveLength(1);
});

test('the direction is chosen by arrow keys, and told in the example and in what is saved', async () => {
  const { user, exchanges, onSaved, line } = form();
  await user.tab({ shift: true });
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'What did you do for them?' }).checked).toBe(true);
  expect(line.placeholder).toBe('Read their portfolio, last Tuesday');
  await user.tab();
  await user.keyboard('read the Lisbon case study{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(await exchanges()).toMatchObject([{ direction: 'given' }]);
});

test('markup, right-to-left text and emoji are kept as text', async () => {
  const { user, exchanges, onSaved } = form();
  const text = '<img src=x onerror=alert(1)> שלום 🦊';
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect((await exchanges())[0]?.note).toBe(text);
  expect(document.querySelector('img')).toBeNull();
});

test('axe has nothing to say, with chips and with an open list', async () => {
  const { user } = form();
  await expectAccessible();
  await user.keyboard('intro to Kestrel’s CTO, took a day, 2016');
  const chips = await screen.findByRole('group', { name: 'Understood from your line' });
  await expectAccessible();
  await user.click(within(chips).getByRole('button', { name: 'Introduction' }));
  await expectAccessible();
});
