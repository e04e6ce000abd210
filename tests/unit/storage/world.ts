import { onTestFinished } from 'vitest';
import type { Outcome } from '../../../ledger/outcome.ts';
import { projectedTables } from '../../../storage/journal-entry.ts';
import { closeLedger, createLedger, type Ledger, type LedgerOptions } from '../../../storage/ledger.ts';

/** 14 March 2026, noon UTC. */
export const noon = Date.UTC(2026, 2, 14, 12);

let databases = 0;

/** A ledger on a database of its own, with a clock that only moves when told, closed when the test ends. */
export interface World {
  ledger: Ledger;
  clock: { now: number };
  /** The positions after which commits rang. */
  rung: number[];
  /** What was reported instead of thrown. */
  troubles: unknown[];
  /** One more ledger on the same database, as another window has it. */
  another: (options?: LedgerOptions) => Ledger;
}

export function makeWorld(options: LedgerOptions = {}): World {
  databases += 1;
  const name = options.name ?? `world-${databases}`;
  const clock = { now: noon };
  const rung: number[] = [];
  const troubles: unknown[] = [];
  let ids = 0;
  const open = (more: LedgerOptions = {}) => {
    const ledger = createLedger({
      name,
      now: () => clock.now,
      newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
      afterCommit: async ({ seq }) => void rung.push(seq),
      report: (trouble, error) => troubles.push(trouble, error),
      ...options,
      ...more,
    });
    closeAtEnd(ledger);
    return ledger;
  };
  return { ledger: open(), clock, rung, troubles, another: open };
}

/** Property tests make worlds outside of a test's own body; they close them themselves. */
function closeAtEnd(ledger: Ledger): void {
  onTestFinished(() => closeLedger(ledger));
}

/** The value of an action that must succeed. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${outcome.field ?? ''}`);
  return outcome.value;
}

/** Everything the journal stands for, table by table. */
export async function projections({ db }: Ledger): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const name of [...projectedTables, 'standings', 'twins']) tables[name] = await db.table(name).toArray();
  return tables;
}

/** The whole database, except which device it is. */
export async function everything(ledger: Ledger): Promise<Record<string, unknown[]>> {
  return { ...(await projections(ledger)), journal: await ledger.db.journal.toArray() };
}
