import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { revisionKey } from '../../../storage/revision.ts';
import { browserLedger, bumpRevision } from '../../../storage/browser-ledger.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { value } from './world.ts';

beforeEach(() => fakeBrowser.reset());

/** The revisions that a listener in another context would hear of. */
function heard(): unknown[] {
  const revisions: unknown[] = [];
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') revisions.push(changes[revisionKey]?.newValue);
  });
  return revisions;
}

it('there is one per context, on the database of the product', async () => {
  const ledger = browserLedger();
  expect(browserLedger()).toBe(ledger);
  expect(ledger.db.name).toBe('two-way-street');
});

it('every commit changes the revision, which holds a number and nothing else', async () => {
  const revisions = heard();
  value(await addPerson(browserLedger(), { name: 'Dana Whitlock' }));
  value(await addPerson(browserLedger(), { name: 'Elif Demir' }));
  expect(revisions.map((revision) => Math.floor(Number(revision)))).toEqual([1, 2]);
  expect(await browser.storage.local.get()).toEqual({ [revisionKey]: revisions.at(-1) });
});

it('two contexts that ring in any order leave two values', async () => {
  const revisions = heard();
  await Promise.all([bumpRevision({ seq: 8 }, () => 0.5), bumpRevision({ seq: 7 }, () => 0.5)]);
  await bumpRevision({ seq: 8 }, () => 0.25);
  expect(new Set(revisions).size).toBe(3);
});
