import { Dexie, type Table } from 'dexie';
import type { JournalEntry, ProjectedTable } from './journal-entry.ts';
import type { MetaRow, ProjectedRows, StandingRow, TwinRow } from './rows.ts';
import * as v1 from './upgrades/v1.ts';

/** The schema this code writes. A database that a newer one has written to is read, never written. */
export const schemaVersion = v1.version;

/** The database. Its tables are declared, not initialised: Dexie makes them from the schema. */
export class LedgerDb extends Dexie {
  declare readonly people: Table<ProjectedRows['people'], string>;
  declare readonly exchanges: Table<ProjectedRows['exchanges'], string>;
  declare readonly commitments: Table<ProjectedRows['commitments'], string>;
  declare readonly contacts: Table<ProjectedRows['contacts'], string>;
  declare readonly cues: Table<ProjectedRows['cues'], string>;
  declare readonly decisions: Table<ProjectedRows['decisions'], string>;
  declare readonly imports: Table<ProjectedRows['imports'], string>;
  declare readonly journal: Table<JournalEntry, number>;
  declare readonly standings: Table<StandingRow, string>;
  declare readonly twins: Table<TwinRow, string>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  /** @param name the database's name in this origin; nothing is opened before the first use */
  constructor(name: string) {
    // The ledger is small and written at human pace: each commit is flushed before it is called saved.
    // The cache answers live queries from guesses about writes still under way; the truth is wanted here.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(v1.version).stores(v1.stores);
  }

  /** A projected table by its name, with the type of its rows. */
  projection<Name extends ProjectedTable>(name: Name): Table<ProjectedRows[Name], string> {
    return this.table(name);
  }
}
