import { checkCommitment, type CommitmentInput } from '../../ledger/check-commitment.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { type Written, write } from '../write.ts';
import { personFor, type Who } from './person-for.ts';

export interface MakeCommitment extends CommitmentInput {
  who: Who;
}

interface Made {
  personId: string;
  commitmentId: string;
}

/**
 * Writes down an ask or a promise, the user's or theirs, with the person too if they are new.
 * Besides what `checkCommitment` and `checkPerson` refuse: `not-found`, `two-people`, `handle-in-bin` (field `who`).
 */
export async function makeCommitment(
  ledger: Ledger,
  { who, ...input }: MakeCommitment,
  op = ledger.newId(),
): Promise<Outcome<Written<Made>>> {
  const checked = checkCommitment(input, ledger.now());
  if (!checked.ok) return checked;
  return write<Made, string>(ledger, {
    act: 'make-commitment',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const found = await personFor(ledger, draft, who);
      if (!found.ok) return found;
      const [personId, commitmentId] = [found.value, ledger.newId()];
      await draft.put('commitments', { id: commitmentId, personId, ...checked.value, loggedAt: ledger.now() });
      return done({ personId, commitmentId });
    },
    again: madeBy,
  });
}

function madeBy(entries: JournalEntry[]): Made {
  const commitment = entries.find(({ table }) => table === 'commitments');
  const personId = commitment?.set.personId;
  if (!commitment || typeof personId !== 'string') throw new Error('the operation has no entry of its commitment');
  return { personId, commitmentId: commitment.id };
}
