import type { Exchange } from '../../ledger/exchange.ts';
import { newestFirst } from '../../ledger/exchange-order.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** What a person did for the user, newest first: what help given may pay back or pay forward. */
export function receivedFrom(ledger: Ledger, personId: string): Promise<Exchange[]> {
  const { exchanges } = ledger.db;
  return read(ledger, [exchanges], async () => {
    const all = await exchanges.where({ personId }).toArray();
    return all
      .filter(({ direction, deletedAt }) => direction === 'received' && deletedAt === undefined)
      .toSorted(newestFirst);
  });
}
