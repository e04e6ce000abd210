import type { Exchange } from '../../ledger/exchange.ts';
import type { Handle } from '../../ledger/handle.ts';
import type { Person } from '../../ledger/person.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf } from '../people-rows.ts';
import { read } from '../read.ts';

/** What is in the bin, last thrown away first. */
export interface Binned {
  people: Person[];
  /** Exchanges that were thrown away on their own, not with their person. */
  exchanges: Exchange[];
}

/** The people and exchanges in the bin. */
export function binned(ledger: Ledger): Promise<Binned> {
  const { people, exchanges } = ledger.db;
  return read(ledger, [people, exchanges], async () => {
    const gone = await Promise.all([people.orderBy('deletedAt').toArray(), exchanges.orderBy('deletedAt').toArray()]);
    return { people: gone[0].toReversed(), exchanges: gone[1].toReversed() };
  });
}

/** The people in the bin who hold one of these handles: whom a `handle-in-bin` refusal offers to bring back. */
export function binnedByHandles(ledger: Ledger, handles: readonly Handle[]): Promise<Person[]> {
  return read(ledger, [ledger.db.people], async () => {
    const holders = await holdersOf(ledger.db, handles);
    return holders.filter((person) => person.deletedAt !== undefined);
  });
}
