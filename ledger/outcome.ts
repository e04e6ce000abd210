/**
 * What an action that can fail in expected ways returns.
 * Bugs are thrown; a full disk, an impossible date or a missing person come back as a value.
 */
export type Outcome<Value, Code extends string = string> = { ok: true; value: Value } | Problem<Code>;

/** An expected failure. `code` is what a user can quote; `field` names the input at fault. */
export interface Problem<Code extends string = string> {
  ok: false;
  code: Code;
  field?: string;
}

/** Wraps a value as a success. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Makes an expected failure. `field` is the name of the input it is about, if it is about one. */
export function problem<Code extends string>(code: Code, field?: string): Problem<Code> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field };
}
