import { LedgerDb } from './ledger-db.ts';

/** How long a write or a read may take before it is given up, in ms. A disk that is full can leave one hanging for ever. */
const patience = 10_000;

/** What a command tells whoever waits for changes. */
export interface Commit {
  /** The position of the last journal entry. It grows with every commit. */
  seq: number;
}

export interface LedgerOptions {
  /** The database's name. */
  name?: string;
  /** Epoch ms. */
  now?: () => number;
  /** A fresh UUID. */
  newId?: () => string;
  /** Called after every commit. Its failure is reported, never turned into a failed save. */
  afterCommit?: (commit: Commit) => Promise<void>;
  /** ms; see `patience`. */
  timeoutMs?: number;
  /** Told what went wrong without making an action fail. */
  report?: (trouble: string, error: unknown) => void;
}

/** An open ledger: the one thing every command and query is given. */
export interface Ledger {
  db: LedgerDb;
  now(): number;
  newId(): string;
  afterCommit(commit: Commit): Promise<void>;
  report(trouble: string, error: unknown): void;
  timeoutMs: number;
  /** How often the database was closed and opened again after a failure. */
  reopenings: number;
  /** Closed on purpose: nothing opens it again. */
  closed: boolean;
}

/**
 * Makes a ledger. Returns at once; the database opens on first use.
 * Several ledgers on one name, in one or several contexts, may write at the same time.
 */
export function createLedger(options: LedgerOptions = {}): Ledger {
  return {
    db: new LedgerDb(options.name ?? 'two-way-street'),
    now: options.now ?? Date.now,
    newId: options.newId ?? (() => crypto.randomUUID()),
    afterCommit: options.afterCommit ?? (async () => {}),
    report: options.report ?? ((trouble, error) => console.error(trouble, error)),
    timeoutMs: options.timeoutMs ?? patience,
    reopenings: 0,
    closed: false,
  };
}

/** Closes the database for good. What is under way still finishes; every later call answers `store-closed`. */
export function closeLedger(ledger: Ledger): void {
  ledger.closed = true;
  ledger.db.close();
}
