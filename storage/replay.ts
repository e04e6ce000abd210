import { done, type Outcome, problem } from '../ledger/outcome.ts';
import { firstBreak } from './chain.ts';
import { type Fields, rowOf, withFields } from './fields.ts';
import { type JournalEntry, type ProjectedTable, projectedTables } from './journal-entry.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerDb } from './ledger-db.ts';
import { refreshAllStandings } from './standing-rows.ts';
import type { StoreCode } from './store-failure.ts';
import { transact } from './transact.ts';

/** A whole ledger takes longer than an action: 10 minutes, in ms. */
const patience = 10 * 60 * 1000;

export type ReplayCode = StoreCode | 'not-empty' | 'journal-broken';

/**
 * Fills an empty database from a journal, in one transaction: the entries, every projection and all standings.
 * `not-empty`: there is a journal already. `journal-broken`: an entry is missing or altered.
 */
export async function replay(
  entries: readonly JournalEntry[],
  ledger: Ledger,
): Promise<Outcome<{ entries: number }, ReplayCode>> {
  if (firstBreak(entries) !== null) return problem('journal-broken');
  const { db } = ledger;
  const result = await transact<Outcome<{ entries: number }, ReplayCode>>(
    ledger,
    projectedTables,
    async () => {
      if ((await db.journal.count()) > 0) return problem('not-empty');
      await db.journal.bulkAdd(entries);
      await fill(db, entries);
      return done({ entries: entries.length });
    },
    patience,
  );
  return result.ok ? result.value : result;
}

/** Makes every projection and all standings anew from the database's own journal, in one transaction. */
export async function rebuild(ledger: Ledger): Promise<Outcome<{ entries: number }, ReplayCode>> {
  const { db } = ledger;
  const result = await transact<Outcome<{ entries: number }, ReplayCode>>(
    ledger,
    projectedTables,
    async () => {
      const entries = await db.journal.orderBy('seq').toArray();
      if (firstBreak(entries) !== null) return problem('journal-broken');
      await fill(db, entries);
      return done({ entries: entries.length });
    },
    patience,
  );
  return result.ok ? result.value : result;
}

async function fill(db: LedgerDb, entries: readonly JournalEntry[]): Promise<void> {
  for (const table of projectedTables) {
    const rows = [...rowsAfter(entries, table)].map(([id, fields]) => rowOf(table, id, fields));
    await db.table(table).clear();
    await db.table(table).bulkAdd(rows);
  }
  await refreshAllStandings(db);
}

/** The rows of one table after all entries. */
function rowsAfter(entries: readonly JournalEntry[], table: ProjectedTable): Map<string, Fields> {
  const rows = new Map<string, Fields>();
  for (const entry of entries) {
    if (entry.table !== table) continue;
    if (entry.change === 'remove') rows.delete(entry.id);
    else if (entry.change === 'create' || rows.has(entry.id)) {
      rows.set(entry.id, withFields(rows.get(entry.id) ?? {}, entry.set));
    }
  }
  return rows;
}
