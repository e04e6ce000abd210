import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** Every tag that somebody has, by the alphabet: what a tag field suggests. */
export function tagsInUse(ledger: Ledger): Promise<string[]> {
  const { people } = ledger.db;
  return read(ledger, [people], async () => {
    const tags = await people.orderBy('tags').uniqueKeys();
    return tags.filter((tag) => typeof tag === 'string');
  });
}
