import { revisionKey } from '../../../storage/revision.ts';
import type { LedgerRows } from '../../support/ledger-rows.ts';
import type { StreetBrowser } from './street-browser.ts';
import { until } from './until.ts';

const database = 'two-way-street';

/** Rows per message to the browser. */
const chunk = 20_000;

/**
 * Replaces the ledger of a browser by the given rows, then tells all contexts that it changed.
 * The database itself must come from the product: this waits for the worker to have made it.
 * @param tell `false` keeps it quiet, so that the product finds the rows only when it looks of its own accord
 */
export async function putRows(street: StreetBrowser, rows: LedgerRows, { tell = true } = {}): Promise<void> {
  await until('the worker to open the ledger', () =>
    street.inExtension(async (name) => (await indexedDB.databases()).some((each) => each.name === name), database),
  );
  await street.inExtension(clearInPage, database);
  for (const [table, all] of Object.entries(rows)) {
    for (let at = 0; at < all.length; at += chunk) {
      await street.inExtension(putInPage, database, table, JSON.stringify(all.slice(at, at + chunk)));
    }
  }
  if (tell) await tellOfChange(street);
}

/** Says that the ledger changed, as the store does after a commit: wakes the worker, makes pages read again. */
async function tellOfChange(street: StreetBrowser): Promise<void> {
  const revision = Date.now() + Math.random();
  await street.inExtension((key, value) => chrome.storage.local.set({ [key]: value }), revisionKey, revision);
}

/** All rows of a table, as they are in the browser. */
export async function rowsIn<Row>(street: StreetBrowser, table: string): Promise<Row[]> {
  return ((await street.inExtension(rowsInPage, database, [table]))[table] ?? []) as Row[];
}

/** The whole ledger of a browser at one moment. */
export function allRowsIn(street: StreetBrowser): Promise<LedgerRows> {
  return street.inExtension(rowsInPage, database, []);
}

function clearInPage(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const work = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const table of db.objectStoreNames) work.objectStore(table).clear();
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** The rows come as JSON text, which a browser reads much faster than the same as source text. */
function putInPage(name: string, table: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const work = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(text)) work.objectStore(table).put(row);
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** Reads the named tables, all when none is named, in one transaction. */
function rowsInPage(name: string, tables: string[]): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const wanted = tables.length > 0 ? tables : [...db.objectStoreNames];
      const work = db.transaction(wanted);
      const asked = wanted.map((table) => [table, work.objectStore(table).getAll()] as const);
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        db.close();
        resolve(Object.fromEntries(asked.map(([table, request]) => [table, request.result])));
      };
    };
  });
}
