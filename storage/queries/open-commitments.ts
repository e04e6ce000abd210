import type { Commitment } from '../../ledger/commitment.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { LedgerDb } from '../ledger-db.ts';

/** Something open, with how its person stands. */
export interface OpenCommitment {
  commitment: Commitment;
  standing: Standing;
}

/**
 * All that is open with people who are not in the bin, in no order. Read over the people whose standing counts
 * something open, so that it costs what is open, not what was ever promised.
 */
export async function openCommitments(db: LedgerDb): Promise<OpenCommitment[]> {
  const standings = await db.standings.where('open').above(0).toArray();
  const byPerson = new Map(standings.map((standing) => [standing.personId, standing]));
  const commitments = await db.commitments
    .where('personId')
    .anyOf([...byPerson.keys()])
    .toArray();
  return commitments.flatMap((commitment) => {
    const standing = byPerson.get(commitment.personId);
    const isOpen = commitment.ended === undefined && commitment.deletedAt === undefined;
    return isOpen && standing ? [{ commitment, standing }] : [];
  });
}
