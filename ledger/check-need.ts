import { words } from './check-fields.ts';
import { checkRow, type FieldChecks } from './check-row.ts';
import type { Outcome } from './outcome.ts';
import type { Need } from './person.ts';

const checks: FieldChecks<Pick<Need, 'words'>> = { words };

/** Checks the words of a need: something to read, at most 500 characters. */
export function checkNeed(input: object, now = Date.now()): Outcome<Pick<Need, 'words'>> {
  return checkRow(checks, input, now);
}
