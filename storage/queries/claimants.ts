import type { Handle } from '../../ledger/handle.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** Everyone who holds one of these handles, by name: whom to choose from where a page's handles belong to two people. */
export function claimants(ledger: Ledger, handles: readonly Handle[]): Promise<Standing[]> {
  const { standings } = ledger.db;
  return read<Standing[]>(ledger, [standings], () =>
    standings.where('handles').anyOf(handles).distinct().sortBy('sortName'),
  );
}
