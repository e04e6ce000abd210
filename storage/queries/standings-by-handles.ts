import type { Handle } from '../../ledger/handle.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/**
 * The standings of the people who hold these handles: one indexed read per handle.
 * Strangers and people in the bin are absent, and so is a handle that two people hold: better nothing than the wrong one.
 */
export function standingsByHandles(ledger: Ledger, handles: readonly Handle[]): Promise<Map<Handle, Standing>> {
  const { standings } = ledger.db;
  return read(ledger, [standings], async () => {
    const asked = [...new Set(handles)];
    const rows = await Promise.all(asked.map((handle) => standings.where('handles').equals(handle).toArray()));
    const found = new Map<Handle, Standing>();
    for (const [index, handle] of asked.entries()) {
      const [row, ...others] = rows[index] ?? [];
      if (row && others.length === 0) found.set(handle, row);
    }
    return found;
  });
}
