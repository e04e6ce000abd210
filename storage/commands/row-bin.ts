import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Act } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** A row that goes into the bin, or comes out of it, on its own. */
interface BinMove {
  act: Act;
  op: string;
  table: 'commitments' | 'contacts';
  id: string;
  /** The input's name for the id, named when there is no such row. */
  field: string;
  /** Whether it goes in. */
  isThrown: boolean;
}

/** Moves a row into the bin or out of it. `not-found`: there is none, or it is there already. */
export function moveInBin(
  ledger: Ledger,
  { act, op, table, id, field, isThrown }: BinMove,
): Promise<Outcome<Written<{ id: string }>, StoreCode | 'not-found'>> {
  return write<{ id: string }, 'not-found'>(ledger, {
    act,
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues', 'contacts'],
    work: async (draft) => {
      const row = await draft.read(table, id);
      if (!row || isBinned(row) === isThrown) return problem('not-found', field);
      await draft.set(table, id, { deletedAt: isThrown ? ledger.now() : null });
      return done({ id });
    },
    again: () => ({ id }),
  });
}
