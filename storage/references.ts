import type { ProjectedTable } from './journal-entry.ts';
import type { LedgerDb } from './ledger-db.ts';

/** A row that names another one. */
export interface Reference {
  table: ProjectedTable;
  id: string;
  /** The field that holds the other row's id; null where the row's own id does. */
  field: string | null;
  /** Whether the row is nothing without the other. */
  belongs: boolean;
}

/** Which fields of which tables name rows of a table. Each is indexed. */
const naming: Partial<Record<ProjectedTable, { table: ProjectedTable; field: string; belongs: boolean }[]>> = {
  people: [
    { table: 'exchanges', field: 'personId', belongs: true },
    { table: 'exchanges', field: 'thirdPersonId', belongs: false },
    { table: 'commitments', field: 'personId', belongs: true },
    { table: 'contacts', field: 'personId', belongs: true },
    { table: 'cues', field: 'personId', belongs: true },
    { table: 'decisions', field: 'personId', belongs: true },
  ],
  exchanges: [
    { table: 'exchanges', field: 'answers', belongs: false },
    { table: 'commitments', field: 'exchangeId', belongs: false },
  ],
};

/** The due items that rows of a table give rise to: the id of the decision about one is the sort and the row's id. */
const dueSorts: Partial<Record<ProjectedTable, readonly string[]>> = {
  cues: ['cue'],
  commitments: ['promise', 'reply'],
  exchanges: ['thanks'],
};

/** The rows that name this one, in the bin or not. */
export async function referencesTo(db: LedgerDb, table: ProjectedTable, id: string): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const { table: from, field, belongs } of naming[table] ?? []) {
    const ids = await db.projection(from).where(field).equals(id).primaryKeys();
    for (const each of ids) found.push({ table: from, id: each, field, belongs });
  }
  const keys = (dueSorts[table] ?? []).map((sort) => `${sort}:${id}`);
  const decisions = await db.decisions.where('id').anyOf(keys).primaryKeys();
  for (const each of decisions) found.push({ table: 'decisions', id: each, field: null, belongs: true });
  return found;
}
