import { canonical } from './chain.ts';
import { difference, type Fields, fieldsOf, rowOf, withFields } from './fields.ts';
import type { FieldValue, ProjectedTable } from './journal-entry.ts';
import type { LedgerDb } from './ledger-db.ts';
import type { ProjectedRows } from './rows.ts';

/** One row's change, before it is journaled. */
export interface RowChange {
  table: ProjectedTable;
  id: string;
  change: 'create' | 'change' | 'remove';
  set: Record<string, FieldValue>;
  was: Record<string, FieldValue>;
  before: Fields | undefined;
  after: Fields | undefined;
}

interface Touched {
  table: ProjectedTable;
  id: string;
  before: Fields | undefined;
  after: Fields | undefined;
}

/**
 * What one operation is about to change. Reads see what was written to the draft;
 * nothing reaches the database before the operation is journaled.
 * Belongs to one transaction: every wait in it is a wait for Dexie.
 */
export class Draft {
  readonly #rows = new Map<string, Touched>();
  readonly #db: LedgerDb;
  #mark: { table: ProjectedTable; id: string } | undefined;

  constructor(db: LedgerDb) {
    this.#db = db;
  }

  /** The row as it is now, with what this draft has done to it. Undefined when there is none. */
  async read<Name extends ProjectedTable>(table: Name, id: string): Promise<ProjectedRows[Name] | undefined> {
    const { after } = await this.#touch(table, id);
    return after && rowOf(table, id, after);
  }

  /** Puts a whole row in place of what was there. */
  async put<Name extends ProjectedTable>(table: Name, row: ProjectedRows[Name]): Promise<void> {
    const touched = await this.#touch(table, row.id);
    touched.after = fieldsOf(table, row);
  }

  /** Changes some fields of a row, or of one that is not there yet; `null` clears a field. */
  async set<Name extends ProjectedTable>(
    table: Name,
    id: string,
    set: FieldChanges<ProjectedRows[Name]>,
  ): Promise<void> {
    const touched = await this.#touch(table, id);
    const current: object = rowOf(table, id, touched.after ?? {});
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- null is how a field is cleared; `fieldsOf` drops it
    touched.after = fieldsOf(table, { ...current, ...set } as ProjectedRows[Name]);
  }

  /** Changes journal fields of a row as they stand in an entry. */
  async setFields(table: ProjectedTable, id: string, set: Fields): Promise<void> {
    const touched = await this.#touch(table, id);
    touched.after = withFields(touched.after ?? {}, set);
  }

  /** Takes a row away. */
  async remove(table: ProjectedTable, id: string): Promise<void> {
    const touched = await this.#touch(table, id);
    touched.after = undefined;
  }

  /**
   * Names the row that carries an empty entry when nothing changes: the user did act, so the action can be
   * recognised when it is repeated, and taken back.
   */
  mark(table: ProjectedTable, id: string): void {
    this.#mark = { table, id };
  }

  /** What is to be journaled: the changes, or an empty one on the marked row. */
  toJournal(): Pick<RowChange, 'table' | 'id' | 'change' | 'set' | 'was'>[] {
    const changes = this.changes();
    if (changes.length > 0 || !this.#mark) return changes;
    return [{ ...this.#mark, change: 'change', set: {}, was: {} }];
  }

  /** What changed, one change per row, in the order the rows were first touched. */
  changes(): RowChange[] {
    const changes: RowChange[] = [];
    for (const { table, id, before, after } of this.#rows.values()) {
      if (!before && !after) continue;
      if (!before && after) changes.push({ table, id, change: 'create', set: after, was: {}, before, after });
      else if (before && !after) changes.push({ table, id, change: 'remove', set: {}, was: before, before, after });
      else if (canonical(before) !== canonical(after)) {
        changes.push({ table, id, change: 'change', ...difference(before ?? {}, after ?? {}), before, after });
      }
    }
    return changes;
  }

  async #touch(table: ProjectedTable, id: string): Promise<Touched> {
    const key = `${table} ${id}`;
    const known = this.#rows.get(key);
    if (known) return known;
    const row = await this.#db.projection(table).get(id);
    const fields = row && fieldsOf(table, row);
    // Another read of the same row may have come first while this one waited.
    const touched = this.#rows.get(key) ?? { table, id, before: fields, after: fields };
    this.#rows.set(key, touched);
    return touched;
  }
}

/** New values for some fields of a row; `null` clears one. */
export type FieldChanges<Row> = { [Field in Exclude<keyof Row, 'id'>]?: Row[Field] | null };
