import type { FieldCheck } from './check-fields.ts';
import { done, type Outcome, problem } from './outcome.ts';

/** A check for every field that an input may have. */
export type FieldChecks<Row> = { readonly [Field in keyof Row]-?: FieldCheck<NonNullable<Row[Field]>> };

/** What an edit sets: new values, and null to clear a field. */
export type Change<Row> = { [Field in keyof Row]?: NonNullable<Row[Field]> | null };

/**
 * Checks the fields of a new row in the order of `checks`, up to the first problem.
 * Absent and empty fields stay absent; a field that `checks` does not know is refused as `field-unknown`.
 * @param now epoch ms
 */
export function checkRow<Row extends object>(checks: FieldChecks<Row>, input: object, now: number): Outcome<Row> {
  const given = new Map<string, unknown>(Object.entries(input));
  const kept: [string, unknown][] = [];
  for (const [field, check] of Object.entries<FieldCheck<unknown>>(checks)) {
    const value = given.get(field) ?? undefined;
    given.delete(field);
    const checked = value === undefined ? done(undefined) : check.read(value, field, now);
    if (!checked.ok) return checked;
    if (checked.value !== undefined) kept.push([field, checked.value]);
    else if (check.missing !== undefined) return problem(check.missing, field);
  }
  for (const unknown of given.keys()) return problem('field-unknown', unknown);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field went through the check of its own type
  return done(Object.fromEntries(kept) as Row);
}

/**
 * Checks what an edit sets: only the fields given. Null and empty clear a field, unless it must be there.
 * @param now epoch ms
 */
export function checkChange<Row extends object>(
  checks: FieldChecks<Row>,
  set: object,
  now: number,
): Outcome<Change<Row>> {
  const known = new Map<string, FieldCheck<unknown>>(Object.entries(checks));
  const kept: [string, unknown][] = [];
  for (const [field, value] of Object.entries(set)) {
    const check = known.get(field);
    if (!check) return problem('field-unknown', field);
    if (value === undefined) continue;
    const checked = value === null ? done(undefined) : check.read(value, field, now);
    if (!checked.ok) return checked;
    if (checked.value === undefined && check.missing !== undefined) return problem(check.missing, field);
    kept.push([field, checked.value ?? null]);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field went through the check of its own type
  return done(Object.fromEntries(kept) as Change<Row>);
}
