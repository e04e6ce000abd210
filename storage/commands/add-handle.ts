import { type Handle, isHandle } from '../../ledger/handle.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned, presentPerson } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

export type AddHandleCode = StoreCode | 'not-found' | 'handle-malformed' | 'handle-taken' | 'handle-in-bin';

/**
 * Adds one more handle to a person. One they already have changes nothing and leaves no entry,
 * because pages report the same handles again and again.
 * `handle-taken`: someone else has it. `handle-in-bin`: someone in the bin has it.
 */
export async function addHandle(
  ledger: Ledger,
  input: { personId: string; handle: Handle },
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>, AddHandleCode>> {
  const { personId, handle } = input;
  if (!isHandle(handle)) return problem('handle-malformed', 'handle');
  return write<{ personId: string }, AddHandleCode>(ledger, {
    act: 'add-handle',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const person = await presentPerson(draft, personId);
      if (!person) return problem('not-found', 'personId');
      const [holder] = await holdersOf(ledger.db, [handle]);
      if (holder?.id === personId) return done({ personId });
      if (holder) return problem(isBinned(holder) ? 'handle-in-bin' : 'handle-taken', 'handle');
      await draft.set('people', personId, { handles: [...person.handles, handle] });
      return done({ personId });
    },
    again: () => ({ personId }),
  });
}
