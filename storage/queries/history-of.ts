import type { JournalEntry, ProjectedTable } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** Everything that ever happened to a row, oldest first. */
export function historyOf(ledger: Ledger, table: ProjectedTable, id: string): Promise<JournalEntry[]> {
  const { journal } = ledger.db;
  return read(ledger, [journal], () => journal.where('[table+id]').equals([table, id]).sortBy('seq'));
}
