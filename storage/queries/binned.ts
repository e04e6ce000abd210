import type { Commitment } from '../../ledger/commitment.ts';
import type { Contact } from '../../ledger/contact.ts';
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
  /** Asks, promises and touches that were thrown away. */
  commitments: Commitment[];
  contacts: Contact[];
}

/** All that is in the bin. */
export function binned(ledger: Ledger): Promise<Binned> {
  const { people, exchanges, commitments, contacts } = ledger.db;
  return read(ledger, [people, exchanges, commitments, contacts], async () => {
    const gone = await Promise.all([
      people.orderBy('deletedAt').toArray(),
      exchanges.orderBy('deletedAt').toArray(),
      commitments.orderBy('deletedAt').toArray(),
      contacts.orderBy('deletedAt').toArray(),
    ]);
    const [whom, deeds, open, touches] = gone;
    return {
      people: whom.toReversed(),
      exchanges: deeds.toReversed(),
      commitments: open.toReversed(),
      contacts: touches.toReversed(),
    };
  });
}

/** The people in the bin who hold one of these handles: whom a `handle-in-bin` refusal offers to bring back. */
export function binnedByHandles(ledger: Ledger, handles: readonly Handle[]): Promise<Person[]> {
  return read(ledger, [ledger.db.people], async () => {
    const holders = await holdersOf(ledger.db, handles);
    return holders.filter((person) => person.deletedAt !== undefined);
  });
}
