import { done, type Outcome } from '../../ledger/outcome.ts';
import type { Draft } from '../draft.ts';
import { type ProjectedTable, projectedTables } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { referencesTo } from '../references.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** How long the bin keeps: 30 days, in ms. */
export const binKeeps = 30 * 24 * 60 * 60 * 1000;

/**
 * Takes away what has been in the bin for 30 days, with all that belongs to it; what only names it forgets the name.
 * The journal keeps the entries. Answers how many rows went; none is no failure and leaves no entry.
 */
export function emptyBin(
  ledger: Ledger,
  _input: Record<string, never> = {},
  op = ledger.newId(),
): Promise<Outcome<Written<{ removed: number }>, StoreCode>> {
  return write<{ removed: number }, never>(ledger, {
    act: 'empty-bin',
    op,
    tables: [...projectedTables],
    work: async (draft) => {
      const until = ledger.now() - binKeeps;
      for (const table of projectedTables) {
        const old = await ledger.db.projection(table).where('deletedAt').belowOrEqual(until).primaryKeys();
        for (const id of old) await removeWhole(ledger.db, draft, table, id);
      }
      return done({ removed: draft.changes().filter(({ change }) => change === 'remove').length });
    },
    again: (entries) => ({ removed: entries.filter(({ change }) => change === 'remove').length }),
  });
}

async function removeWhole(db: LedgerDb, draft: Draft, table: ProjectedTable, id: string): Promise<void> {
  await draft.remove(table, id);
  for (const reference of await referencesTo(db, table, id)) {
    if (!(await draft.read(reference.table, reference.id))) continue;
    if (reference.belongs) await removeWhole(db, draft, reference.table, reference.id);
    else if (reference.field) await draft.setFields(reference.table, reference.id, { [reference.field]: null });
  }
}
