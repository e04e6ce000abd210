import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast, toastStays } from '../../../components/ui/toast.tsx';
import { speakEnglish } from '../support/english.ts';

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets so many ms pass. */
function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

function shown(onUndo?: () => void) {
  const onGone = vi.fn<() => void>();
  const said = { words: 'Saved. Dana introduced you to Kestrel’s CTO.', ...(onUndo ? { onUndo } : {}) };
  const view = render(<Toast said={said} onGone={onGone} />);
  return { onGone, view };
}

test('is a live region from the start, so that what appears in it is read out', () => {
  const view = render(<Toast said={null} onGone={() => {}} />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  view.rerender(<Toast said={{ words: 'Saved.' }} onGone={() => {}} />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('Saved.');
});

test('stays for eight seconds', () => {
  const { onGone } = shown();
  pass(toastStays - 1);
  expect(onGone).not.toHaveBeenCalled();
  pass(1);
  expect(onGone).toHaveBeenCalledTimes(1);
  expect(toastStays).toBe(8_000);
});

test('waits while the pointer is on it, and has all its time again afterwards', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const { onGone } = shown();
  await user.hover(screen.getByText(/^Saved/));
  pass(60_000);
  expect(onGone).not.toHaveBeenCalled();
  await user.unhover(screen.getByText(/^Saved/));
  pass(toastStays);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('waits while Undo has the focus', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const { onGone } = shown(() => {});
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  pass(60_000);
  expect(onGone).not.toHaveBeenCalled();
});

test('goes after Undo was pressed, although the button took the focus with it', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const onUndo = vi.fn<() => void>();
  const { onGone, view } = shown(onUndo);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onUndo).toHaveBeenCalledTimes(1);
  view.rerender(<Toast said={{ words: 'Taken back.' }} onGone={onGone} />);
  pass(toastStays);
  expect(onGone).toHaveBeenCalledTimes(1);
});
