import { checkNeed } from '../../ledger/check-need.ts';
import type { Outcome } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { Written } from '../write.ts';
import { changeNeed, type NeedOf } from './change-need.ts';

/** Changes the words of a need. Besides what `checkNeed` refuses: `not-found` (field `personId` or `needId`). */
export async function editNeed(
  ledger: Ledger,
  { words, ...which }: NeedOf & { words: string },
  op = ledger.newId(),
): Promise<Outcome<Written<NeedOf>>> {
  const checked = checkNeed({ words }, ledger.now());
  if (!checked.ok) return checked;
  return changeNeed(ledger, which, { act: 'edit-need', op, changed: (need) => ({ ...need, ...checked.value }) });
}
