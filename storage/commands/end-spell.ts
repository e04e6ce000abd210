import type { CueKind } from '../../ledger/cue.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/**
 * Stores that what a person's cues of one kind said is over: their profile no longer says that they are open to work.
 * Answers the ids of the cues that ended; none is no failure.
 */
export function endSpell(
  ledger: Ledger,
  { personId, kind }: { personId: string; kind: CueKind },
  op = ledger.newId(),
): Promise<Outcome<Written<{ ended: string[] }>, StoreCode>> {
  return write<{ ended: string[] }, never>(ledger, {
    act: 'end-spell',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const cues = await ledger.db.cues.where({ personId }).toArray();
      const open = cues.filter((cue) => cue.kind === kind && cue.endedAt === undefined && cue.deletedAt === undefined);
      for (const { id } of open) await draft.set('cues', id, { endedAt: ledger.now() });
      return done({ ended: open.map((cue) => cue.id) });
    },
    again: (entries) => ({ ended: entries.map((entry) => entry.id) }),
  });
}
