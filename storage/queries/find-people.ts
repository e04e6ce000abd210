import { searchWords } from '../../ledger/name-words.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';
import { matching } from './matching.ts';

/**
 * Everyone known who has a word beginning with each typed word in their name, company, tags or note: those with all of
 * them in the name first, then by name. Nothing typed finds nobody.
 */
export function findPeople(ledger: Ledger, text: string, limit: number): Promise<Standing[]> {
  const { db } = ledger;
  return read<Standing[]>(ledger, [db.standings], async () => {
    return (await matching(db, searchWords(text), [1, 0], limit)).people;
  });
}
