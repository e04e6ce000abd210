import type { Commitment } from '../ledger/commitment.ts';
import type { Contact } from '../ledger/contact.ts';
import type { Cue } from '../ledger/cue.ts';
import type { Decision } from '../ledger/decision.ts';
import type { Exchange } from '../ledger/exchange.ts';
import type { Person } from '../ledger/person.ts';
import type { Standing } from '../ledger/standing.ts';
import type { ProjectedTable } from './journal-entry.ts';

/** One file or archive that was brought in, so that it can be taken back as a whole. */
export interface ImportRow {
  /** UUID. */
  id: string;
  /** What was read, for example `linkedin-archive`. */
  sort: string;
  fileName?: string;
  /** Epoch ms. */
  importedAt: number;
  deletedAt?: number;
}

/** What a row of each projected table holds. */
export interface ProjectedRows {
  people: Person;
  exchanges: Exchange;
  commitments: Commitment;
  contacts: Contact;
  cues: Cue;
  decisions: Decision;
  imports: ImportRow;
}

/** A row of any projected table, where only what all of them share matters. */
export type AnyRow = ProjectedRows[ProjectedTable];

/**
 * A standing as stored, with what only the store needs.
 * Derived from the person's rows alone, so a rebuild gives the same (see `standing-rows.ts`).
 */
export interface StandingRow extends Standing {
  /** 1 for whoever has an exchange or was written down by hand; 0 for whoever only came with an import. */
  recorded: 0 | 1;
  /** The order of people by name. */
  sortName: string;
  /** For finding and counting as one types (see `name-index.ts`). */
  nameEntries: string[];
  /** What else than a handle may show that two people are one (see `twins.ts`); sorted. */
  twinKeys: string[];
}

/** A handle, an e-mail address or a name with a company that more than one person has. Derived from the standings. */
export interface TwinRow {
  key: string;
  /** Two or more, sorted. */
  personIds: string[];
}

/** A fact about this database that is not part of the ledger, and so not in the journal. */
export type MetaRow =
  /** The newest schema that has written here. */
  | { key: 'schema'; value: number }
  /** Which device the journal entries of this database come from: a UUID, made once. */
  | { key: 'device'; value: string };
