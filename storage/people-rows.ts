import type { Handle } from '../ledger/handle.ts';
import type { Person } from '../ledger/person.ts';
import type { Draft } from './draft.ts';
import type { LedgerDb } from './ledger-db.ts';

/** A person who is there and not in the bin. */
export async function presentPerson(draft: Draft, personId: string): Promise<Person | undefined> {
  const person = await draft.read('people', personId);
  return person?.deletedAt === undefined ? person : undefined;
}

/** Everyone who holds one of these handles, in the bin or not, each once. */
export async function holdersOf(db: LedgerDb, handles: readonly Handle[]): Promise<Person[]> {
  const held = await db.people.where('handles').anyOf(handles).toArray();
  return [...new Map(held.map((person) => [person.id, person])).values()];
}

/** Whether someone is in the bin. */
export function isBinned(row: { deletedAt?: number }): boolean {
  return row.deletedAt !== undefined;
}
