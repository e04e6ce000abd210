import { Dexie } from 'dexie';
import { searchWords } from '../../ledger/name-words.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';
import { matching } from './matching.ts';

/** How many people a list shows when nobody says. */
const page = 100;

/**
 * Everyone with something recorded (an exchange, or written down by hand), by name.
 * @param options.text only people with words beginning like these; everyone when nothing is typed
 * @param options.limit how many to give; `total` counts all
 */
export function recordedPeople(
  ledger: Ledger,
  options: { text?: string; limit?: number } = {},
): Promise<{ people: Standing[]; total: number }> {
  const { db } = ledger;
  const { text = '', limit = page } = options;
  return read<{ people: Standing[]; total: number }>(ledger, [db.standings], async () => {
    if (text.trim() !== '') return matching(db, searchWords(text), [1], limit);
    const recorded = () => db.standings.where('[recorded+sortName]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
    const [total, people] = await Promise.all([recorded().count(), recorded().limit(limit).toArray()]);
    return { people, total };
  });
}
