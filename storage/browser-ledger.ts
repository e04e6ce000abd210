import { browser } from 'wxt/browser';
import { revisionKey } from './revision.ts';
import { type Commit, createLedger, type Ledger } from './ledger.ts';

let shared: Ledger | undefined;

/** The ledger of this browser profile: one per context, opened on first use. Extension pages and the worker only. */
export function browserLedger(): Ledger {
  shared ??= createLedger({ afterCommit: bumpRevision });
  return shared;
}

/**
 * Changes the revision in `storage.local`, which wakes the worker and tells pages to read again.
 * The journal's position and a fraction by chance: no two commits, in whatever contexts, leave the same value,
 * so each fires a change without anyone reading the value before.
 */
export async function bumpRevision({ seq }: Commit, random: () => number = Math.random): Promise<void> {
  await browser.storage.local.set({ [revisionKey]: seq + random() });
}
