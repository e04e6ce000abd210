import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** The standing of one person; null when there is none by that id, or they are in the bin. */
export function standingByPerson(ledger: Ledger, personId: string): Promise<Standing | null> {
  const { standings } = ledger.db;
  return read<Standing | null>(ledger, [standings], async () => (await standings.get(personId)) ?? null);
}
