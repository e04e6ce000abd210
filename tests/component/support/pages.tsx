import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedgerProvider } from '../../../components/ledger-context.tsx';
import type { Ledger } from '../../../storage/ledger.ts';
import { closeLedger, createLedger } from '../../../storage/ledger.ts';
import { speakEnglish } from './english.ts';

// Dexie has looked for a database of the browser's own before this runs, wherever it was imported first.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A Tuesday at noon: every test of a page lives on this day. */
export const noon = Date.parse('2026-11-24T12:00:00');

let count = 0;
let open: Ledger[] = [];

/** An empty ledger of its own, on the real storage over a fake IndexedDB, with a clock that stands at noon. */
export function freshLedger(now: () => number = () => noon): Ledger {
  count += 1;
  const ledger = createLedger({ name: `pages-${process.pid}-${count}`, now });
  open.push(ledger);
  return ledger;
}

/** Shows a part of a page on a ledger, in English as it is written in Britain. */
export function show(ledger: Ledger, part: ReactNode) {
  speakEnglish();
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  return { user: userEvent.setup(), ...render(<LedgerProvider ledger={ledger}>{part}</LedgerProvider>) };
}

/** Takes pages and ledgers away; to be called after each test. */
export async function tidy(): Promise<void> {
  cleanup();
  for (const ledger of open) {
    closeLedger(ledger);
    await ledger.db.delete();
  }
  open = [];
}

/** What an action answered, where a test cannot go on without it. */
export function sure<Value>(outcome: { ok: true; value: Value } | { ok: false; code: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.value;
}

/** axe has nothing to say about what is on screen. Contrast needs a real browser and is measured there. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
