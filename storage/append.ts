import { chainOf } from './chain.ts';
import { nextStamp } from './clock.ts';
import type { RowChange } from './draft.ts';
import { rowOf } from './fields.ts';
import type { Act, JournalEntry, ProjectedTable } from './journal-entry.ts';
import type { LedgerDb } from './ledger-db.ts';
import type { AnyRow } from './rows.ts';
import { peopleTouched, refreshStandings } from './standing-rows.ts';

/** What all entries of one operation have in common. */
export interface Operation {
  op: string;
  act: Act;
  device: string;
  undoes?: string;
}

/**
 * Journals changes and brings the projections after them, inside the running transaction.
 * @param now epoch ms
 * @returns the entries written
 */
export async function append(
  db: LedgerDb,
  operation: Operation,
  changes: Pick<RowChange, 'table' | 'id' | 'change' | 'set' | 'was'>[],
  now: number,
): Promise<JournalEntry[]> {
  let last = await db.journal.orderBy('seq').last();
  const entries: JournalEntry[] = [];
  for (const { table, id, change, set, was } of changes) {
    const stamp = nextStamp(last?.stamp, now);
    const entry = { seq: (last?.seq ?? 0) + 1, ...operation, stamp, table, id, change, set, was };
    last = { ...entry, chain: chainOf(last?.chain ?? '', entry) };
    entries.push(last);
  }
  await db.journal.bulkAdd(entries);
  return entries;
}

/** Brings projections and standings after changes that were just journaled. */
export async function project(db: LedgerDb, changes: RowChange[]): Promise<void> {
  const tables = new Map<ProjectedTable, { put: AnyRow[]; gone: string[] }>();
  for (const { table, id, after } of changes) {
    const work = tables.get(table) ?? { put: [], gone: [] };
    tables.set(table, work);
    if (after) work.put.push(rowOf(table, id, after));
    else work.gone.push(id);
  }
  for (const [table, { put, gone }] of tables) {
    await db.table(table).bulkDelete(gone);
    await db.table(table).bulkPut(put);
  }
  await refreshStandings(db, peopleTouched(changes));
}
