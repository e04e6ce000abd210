import type { Outcome } from '../../ledger/outcome.ts';

/** The value of an outcome that is expected to be good; throws with its code and field otherwise. */
export function wanted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${outcome.code}${outcome.field ? ` (${outcome.field})` : ''}`);
}
