import type { Ledger } from './ledger.ts';

/**
 * Closes the database and opens it again after a failure, once for all calls that met it.
 * In Chromium a connection that has met a full disk stays dead until then, even when there is space again.
 * @param seen `ledger.reopenings` when the failed call began
 */
export function reopen(ledger: Ledger, seen: number): void {
  if (ledger.closed || ledger.reopenings !== seen) return;
  ledger.reopenings += 1;
  ledger.db.close();
  ledger.db.open().catch((error: unknown) => ledger.report('The database could not be opened again.', error));
}
