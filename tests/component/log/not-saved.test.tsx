import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../../components/log/draft-store.ts';
import { LogForm } from '../../../components/log/log-form.tsx';
import type { Saved } from '../../../components/log/saved.ts';
import { closeLedger } from '../../../storage/ledger.ts';
import { expectAccessible, freshLedger, show, tidy } from '../support/pages.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  useDrafts.setState({ byKey: {} });
});
afterEach(tidy);

const dana = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

function form() {
  const ledger = freshLedger();
  const onSaved = vi.fn<(saved: Saved) => void>();
  const { user } = show(
    ledger,
    <main>
      <LogForm who={dana} onSaved={onSaved} />
    </main>,
  );
  return { user, ledger, onSaved, line: screen.getByRole<HTMLInputElement>('textbox') };
}

function full(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}

/** The disk has no room for journal entries until the returned function is called. */
function fillDisk(ledger: ReturnType<typeof freshLedger>): () => void {
  ledger.db.journal.hook('creating', full);
  return () => ledger.db.journal.hook('creating').unsubscribe(full);
}

test('a full disk: it says so at once, the text stays, and trying again saves it once', async () => {
  const { user, ledger, onSaved, line } = form();
  const makeRoom = fillDisk(ledger);
  await user.keyboard('read my CV, 2016{Enter}');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Not saved. Your text is still here.');
  expect(alert.textContent).toContain('The disk seems to be full.');
  expect(alert.textContent).toContain('“disk-full”');
  expect(line.value).toBe('read my CV, 2016');
  expect(onSaved).not.toHaveBeenCalled();
  await expectAccessible();

  makeRoom();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(line.value).toBe('');
  expect(await ledger.db.exchanges.count()).toBe(1);
});

test('trying again uses the same operation: what was saved after all is not saved twice', async () => {
  const { user, ledger, onSaved } = form();
  ledger.timeoutMs = 0;
  await user.keyboard('read my CV{Enter}');
  await screen.findByRole('alert');
  const [draft] = Object.values(useDrafts.getState().byKey);
  const op = draft?.op;
  expect(op).toBeTruthy();
  ledger.timeoutMs = 10_000;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(onSaved.mock.calls[0]?.[0].op).toBe(op);
  expect(await ledger.db.exchanges.count()).toBe(1);
});

test('other words are another favour, with an operation of its own', async () => {
  const { user, ledger, onSaved } = form();
  const makeRoom = fillDisk(ledger);
  await user.keyboard('read my CV{Enter}');
  await screen.findByRole('alert');
  const [failed] = Object.values(useDrafts.getState().byKey);
  await user.type(screen.getByRole('textbox'), ' twice');
  expect(screen.queryByRole('alert')).toBeNull();
  makeRoom();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(onSaved.mock.calls[0]?.[0].op).not.toBe(failed?.op);
});

test('a note that is too long is refused with a sentence that names it', async () => {
  const { user, ledger, line } = form();
  const text = 'Introduced me. '.repeat(7_000);
  await user.click(line);
  await user.paste(text);
  await user.keyboard('{Enter}');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The text is longer than 20,000 characters.');
  expect(alert.textContent).toContain('“note-too-long”');
  expect(line.value).toBe(text);
  expect(await ledger.db.exchanges.count()).toBe(0);
});

test('the text can be copied, and where the clipboard refuses it says what to do', async () => {
  const { user, ledger } = form();
  fillDisk(ledger);
  await user.keyboard('read my CV{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe('read my CV');
});

test('where the clipboard refuses, it says how to copy by hand', async () => {
  const { user, ledger } = form();
  fillDisk(ledger);
  await user.keyboard('read my CV{Enter}');
  const refuse = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(await screen.findByRole('button', { name: 'Copy the text' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('copy it by hand'));
  refuse.mockRestore();
});

test('a ledger that was closed says so', async () => {
  const { user, ledger } = form();
  closeLedger(ledger);
  await user.keyboard('read my CV{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('“store-closed”');
});
