import type { Handle } from '../../ledger/handle.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** Who holds these handles: one person, nobody (also when they are in the bin), or `two-people`. */
export function personByHandles(
  ledger: Ledger,
  handles: readonly Handle[],
): Promise<{ personId: string } | 'two-people' | null> {
  const { standings } = ledger.db;
  return read(ledger, [standings], async () => {
    const held = await standings.where('handles').anyOf(handles).primaryKeys();
    const [personId, ...others] = new Set(held);
    if (personId === undefined) return null;
    return others.length > 0 ? 'two-people' : { personId };
  });
}
