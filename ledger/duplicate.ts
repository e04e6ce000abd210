import type { Handle } from './handle.ts';

/** Why two people may be one. A name alone is never a reason. */
export interface DuplicateReason {
  /** A profile shows both as one member, they have the same e-mail address, or the same name at the same company. */
  sort: 'same-member' | 'same-email' | 'same-work';
  /** The handle, the address or the company, as it is written. */
  what: string;
}

/** The strongest reason first. */
export const reasonOrder: readonly DuplicateReason['sort'][] = ['same-member', 'same-email', 'same-work'];

/**
 * Whether these handles belong to different members: a member number is for life, so two numbers are two members,
 * whatever their address or name.
 */
export function areTwoMembers(one: readonly Handle[], other: readonly Handle[]): boolean {
  const isNumber = (handle: Handle) => handle.startsWith('member:');
  const numbers = new Set(one.filter(isNumber));
  return numbers.size > 0 && other.some(isNumber) && !other.some((handle) => numbers.has(handle));
}

/** The id of the decision about a pair of people, whichever is named first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `same:${one}:${other}` : `same:${other}:${one}`;
}
