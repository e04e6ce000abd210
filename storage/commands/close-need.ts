import type { Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import type { Written } from '../write.ts';
import { changeNeed, type NeedOf } from './change-need.ts';

/** Closes a need: it was found, or given up. One that is closed stays as it is. `not-found`: there is none. */
export function closeNeed(
  ledger: Ledger,
  which: NeedOf,
  op = ledger.newId(),
): Promise<Outcome<Written<NeedOf>, StoreCode | 'not-found'>> {
  const closedAt = ledger.now();
  return changeNeed(ledger, which, { act: 'close-need', op, changed: (need) => ({ closedAt, ...need }) });
}
