import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';

/** Every ledger that is made from now on lives in this process's memory, whatever was imported first. */
export function keepLedgersInMemory(): void {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
}
