import { Dexie } from 'dexie';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { read } from '../read.ts';

/**
 * The first so many people with something recorded, by name, and whether there are more. Reads only these: how many
 * there are in all is another question (`recordedCount`), whose answer costs a walk over everyone.
 */
export function peoplePage(ledger: Ledger, limit: number): Promise<{ people: Standing[]; more: boolean }> {
  const { db } = ledger;
  return read<{ people: Standing[]; more: boolean }>(ledger, [db.standings], async () => {
    const people = await recorded(db)
      .limit(limit + 1)
      .toArray();
    return { people: people.slice(0, limit), more: people.length > limit };
  });
}

/** How many people have something recorded. */
export function recordedCount(ledger: Ledger): Promise<number> {
  const { db } = ledger;
  return read(ledger, [db.standings], async () => recorded(db).count());
}

function recorded(db: LedgerDb) {
  return db.standings.where('[recorded+sortName]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
}
