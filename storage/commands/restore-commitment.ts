import type { Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import type { Written } from '../write.ts';
import { moveInBin } from './row-bin.ts';

/** Takes an ask or a promise out of the bin. `not-found`: it is not in the bin. */
export function restoreCommitment(
  ledger: Ledger,
  { commitmentId }: { commitmentId: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ id: string }>, StoreCode | 'not-found'>> {
  return moveInBin(ledger, {
    act: 'restore-commitment',
    op,
    table: 'commitments',
    id: commitmentId,
    field: 'commitmentId',
    isThrown: false,
  });
}
