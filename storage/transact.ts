import type { Transaction } from 'dexie';
import { done, type Outcome, problem } from '../ledger/outcome.ts';
import { reopen } from './connection.ts';
import { inTime, TimeUp } from './in-time.ts';
import type { ProjectedTable } from './journal-entry.ts';
import type { Ledger } from './ledger.ts';
import { schemaVersion } from './ledger-db.ts';
import { type StoreCode, storeCode } from './store-failure.ts';

/**
 * Runs one write transaction over the journal, the standings and these projections: all of it is stored, or nothing.
 * Refused with `schema-newer` when a newer version has written here, checked inside the transaction, because
 * another context may have upgraded a moment ago. After a failure of the store the database is opened again.
 * @param work is told the device this database writes as; waits for nothing but Dexie
 * @param ms how long it may take
 */
export async function transact<Value>(
  ledger: Ledger,
  projections: readonly ProjectedTable[],
  work: (device: string) => Promise<Value>,
  ms = ledger.timeoutMs,
): Promise<Outcome<Value, StoreCode>> {
  const first = await attempt(ledger, projections, work, ms);
  // A connection that was lost while idle is no reason to bother anyone: nothing has been stored yet.
  const isLost = !first.ok && first.code === 'store-closed' && !ledger.closed;
  return isLost ? attempt(ledger, projections, work, ms) : first;
}

async function attempt<Value>(
  ledger: Ledger,
  projections: readonly ProjectedTable[],
  work: (device: string) => Promise<Value>,
  ms: number,
): Promise<Outcome<Value, StoreCode>> {
  const { db } = ledger;
  const seen = ledger.reopenings;
  const running: { transaction?: Transaction; isGivenUp?: true } = {};
  try {
    const tables = [db.journal, db.meta, db.standings, db.twins, ...projections.map((name) => db.table(name))];
    const stored = db.transaction('rw', tables, async (transaction): Promise<Outcome<Value, StoreCode>> => {
      // It waited for the database to open, and in the meantime "not saved" was said.
      if (running.isGivenUp) throw new TimeUp('given up before it began');
      running.transaction = transaction;
      const device = await identify(ledger);
      return device === null ? problem('schema-newer') : done(await work(device));
    });
    return await inTime(stored, ms);
  } catch (error) {
    const code = storeCode(error);
    if (!code) throw error;
    running.isGivenUp = true;
    if (error instanceof TimeUp) giveUp(ledger, running.transaction);
    reopen(ledger, seen);
    return problem(code);
  }
}

/** The device this database writes as, made with its first entry; null when a newer version has written here. */
async function identify(ledger: Ledger): Promise<string | null> {
  const { meta } = ledger.db;
  const [schema, device] = await meta.bulkGet(['schema', 'device']);
  if (schema?.key === 'schema' && schema.value > schemaVersion) return null;
  if (schema?.value !== schemaVersion) await meta.put({ key: 'schema', value: schemaVersion });
  if (device?.key === 'device') return device.value;
  const made = ledger.newId();
  await meta.put({ key: 'device', value: made });
  return made;
}

/** Takes a write back that took too long, so that "not saved" is true. */
function giveUp(ledger: Ledger, transaction: Transaction | undefined): void {
  try {
    transaction?.abort();
  } catch (error) {
    // It had ended in the meantime. If it was stored, a repetition will find its operation.
    ledger.report('A write that took too long had already ended.', error);
  }
}
