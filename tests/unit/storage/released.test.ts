import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { undo } from '../../../storage/commands/undo.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import type { JournalEntry } from '../../../storage/journal-entry.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { personByHandles } from '../../../storage/queries/person-by-handles.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { respondList } from '../../../storage/queries/respond-list.ts';
import { suggestDuplicates } from '../../../storage/queries/suggest-duplicates.ts';
import { rebuild, replay } from '../../../storage/replay.ts';
import { makeWorld, projections, value } from './world.ts';

/** A database as a released version left it. One such file per version, never edited; `stores` as a key and its indexes. */
interface Dump {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]> & { journal: JournalEntry[] };
}

function dumpOf(version: string): Dump {
  return JSON.parse(readFileSync(new URL(`./released/${version}.json`, import.meta.url), 'utf8'));
}

/** Makes the database without any code of this version. */
function lay(name: string, { version, stores, rows }: Dump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    for (const [table, description] of Object.entries(stores)) {
      const [keyPath = '', ...indexes] = description.split(' ');
      const store = request.result.createObjectStore(table, { keyPath });
      for (const index of indexes) {
        const path = index.replace(/^[&*]+/, '');
        const isPair = path.includes('+');
        store.createIndex(isPair ? `[${path}]` : path, isPair ? path.split('+') : path, {
          unique: index.startsWith('&'),
          multiEntry: index.startsWith('*'),
        });
      }
      for (const row of rows[table] ?? []) store.add(row);
    }
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

async function released(version: string): Promise<{ dump: Dump; ledger: Ledger }> {
  const dump = dumpOf(version);
  const { ledger } = makeWorld({ name: `released-${version}` });
  await lay(ledger.db.name, dump);
  return { dump, ledger };
}

it('a database of version 1 opens as it is, and goes on', async () => {
  const { dump, ledger } = await released('v1');
  const found = await projections(ledger);
  for (const [table, rows] of Object.entries(found)) expect([table, rows]).toEqual([table, dump.rows[table]]);
  expect(ledger.db.backendDB().version).toBe(dump.version);
  const danas = (await recordedPeople(ledger, { text: 'dan' })).people;
  expect(danas.map(({ name }) => name)).toEqual(['Dana Whitlock', 'Dana Whitlock']);
  expect((await respondList(ledger)).map(({ commitment }) => commitment.words)).toEqual(['a referral']);
  expect(await suggestDuplicates(ledger)).toEqual([]);
  expect(await personByHandles(ledger, ['member:1234567'])).not.toBe(null);
  expect(await personByHandles(ledger, ['in:elif-demir'])).toBe(null);

  value(await rebuild(ledger));
  expect(await projections(ledger)).toEqual(found);
  const deletion = (await ledger.db.journal.toArray()).find(({ act }) => act === 'delete-person');
  value(await undo(ledger, { undoes: deletion?.op ?? '' }));
  expect(await personByHandles(ledger, ['in:elif-demir'])).not.toBe(null);
  const joining = (await ledger.db.journal.toArray()).find(({ act }) => act === 'merge-people');
  const { mergedId } = value(await unmergePeople(ledger, { merge: joining?.op ?? '' }));
  expect(await personByHandles(ledger, ['in:dana-w'])).toEqual({ personId: mergedId });
});

it('a journal of version 1 replays to the same rows', async () => {
  const { rows } = dumpOf('v1');
  const { ledger } = makeWorld();
  value(await replay(rows.journal, ledger));
  for (const [table, left] of Object.entries(await projections(ledger)))
    expect([table, left]).toEqual([table, rows[table]]);
});
