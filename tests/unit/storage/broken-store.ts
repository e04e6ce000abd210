import type { DBCoreMutateRequest } from 'dexie';
import type { Ledger } from '../../../storage/ledger.ts';

/** What the writes to a table do instead of succeeding: reject with this error, or never settle. */
export interface Faults {
  table?: string;
  fault?: Error | 'hangs';
}

/**
 * Makes a ledger whose writes can be made to fail below Dexie's tables, where the browser's own errors come in.
 * To be called before the database opens.
 * @returns set `table` and `fault` to break it, delete them to mend it
 */
export function breakable({ db }: Ledger): Faults {
  const faults: Faults = {};
  db.use({
    stack: 'dbcore',
    name: 'breakable',
    create: (core) => ({
      ...core,
      table: (name) => {
        const whole = core.table(name);
        const mutate = async (request: DBCoreMutateRequest) => {
          const { table, fault } = faults;
          if (name !== table || !fault) return whole.mutate(request);
          if (fault === 'hangs') return hang(request.trans, name);
          throw fault;
        };
        return { ...whole, mutate };
      },
    }),
  });
  return faults;
}

/** A request that is never answered, in a transaction that therefore stays open until someone aborts it. */
function hang(transaction: unknown, table: string): Promise<never> {
  if (!(transaction instanceof IDBTransaction)) throw new TypeError('not a transaction');
  const keepOpen = () => transaction.objectStore(table).count().addEventListener('success', keepOpen);
  keepOpen();
  return new Promise<never>(() => {});
}

/** An error as a browser throws it. */
export function browserError(name: string, message = name): DOMException {
  return new DOMException(message, name);
}
