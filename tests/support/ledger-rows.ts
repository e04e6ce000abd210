import { closeLedger, createLedger, type Ledger } from '../../storage/ledger.ts';
import { keepLedgersInMemory } from './memory-database.ts';

/** All rows of a ledger, table by table. */
export type LedgerRows = Record<string, unknown[]>;

/** The clock a ledger is filled by: set it to when something is meant to have been written down. */
export interface Clock {
  /** Epoch ms. */
  now: number;
}

/**
 * Makes a ledger with the real commands in Node, and gives all its rows.
 * What an extension page then writes raw is exactly what the product itself would have written.
 */
export async function ledgerRows(
  fill: (ledger: Ledger, clock: Clock) => Promise<void>,
  clock: Clock,
): Promise<LedgerRows> {
  keepLedgersInMemory();
  const ledger = createLedger({ name: `rows-${crypto.randomUUID()}`, now: () => clock.now });
  await fill(ledger, clock);
  const tables = await Promise.all(
    ledger.db.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  closeLedger(ledger);
  await ledger.db.delete({ disableAutoOpen: true });
  return Object.fromEntries(tables);
}
