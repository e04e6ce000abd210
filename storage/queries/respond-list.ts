import { oldestAskFirst } from '../../ledger/commitment-order.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';
import { openCommitments, type OpenCommitment } from './open-commitments.ts';

/** Who asked the user something that is still open, longest waiting first. */
export function respondList(ledger: Ledger): Promise<OpenCommitment[]> {
  const { db } = ledger;
  return read(ledger, [db.commitments, db.standings], async () => {
    const open = await openCommitments(db);
    const asked = open.filter(({ commitment }) => commitment.sort === 'ask' && commitment.by === 'them');
    return asked.toSorted((a, b) => oldestAskFirst(a.commitment, b.commitment));
  });
}
