import { Dexie, type Table } from 'dexie';
import { reopen } from './connection.ts';
import { inTime } from './in-time.ts';
import type { Ledger } from './ledger.ts';
import { StoreFailure, storeCode } from './store-failure.ts';

/**
 * Runs a query in one read transaction, so that it sees one state of the ledger.
 * When the store fails, the database is opened again and the query tried once more; then it throws a `StoreFailure`.
 * Safe in a live query: the chain is made of Dexie's own promises, so that the second try is observed like the first.
 * @param work waits for nothing but Dexie
 */
export function read<Value>(ledger: Ledger, tables: Table[], work: () => Promise<Value>): Promise<Value> {
  const attempt = () => {
    const seen = ledger.reopenings;
    return Dexie.Promise.resolve(inTime(ledger.db.transaction('r', tables, work), ledger.timeoutMs)).catch(
      (error: unknown): never => {
        const code = storeCode(error);
        if (!code) throw error;
        reopen(ledger, seen);
        throw new StoreFailure(code, error);
      },
    );
  };
  const answer = attempt().catch((error: unknown) => {
    if (!(error instanceof StoreFailure) || ledger.closed) throw error;
    return attempt();
  });
  return answer;
}
