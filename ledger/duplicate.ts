/** Why two people may be one. A name alone is never a reason. */
export interface DuplicateReason {
  /** A profile shows both as one member, they have the same e-mail address, or the same name at the same company. */
  sort: 'same-member' | 'same-email' | 'same-work';
  /** The handle, the address or the company, as it is written. */
  what: string;
}

/** The strongest reason first. */
export const reasonOrder: readonly DuplicateReason['sort'][] = ['same-member', 'same-email', 'same-work'];

/** The id of the decision about a pair of people, whichever is named first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `same:${one}:${other}` : `same:${other}:${one}`;
}
