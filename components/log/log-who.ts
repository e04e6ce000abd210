import type { Handle } from '../../ledger/handle.ts';

/** Whom a favour is about: someone in the ledger, or someone about to be written down with it. */
export type LogWho =
  | { personId: string; name: string }
  | { name: string; handles: Handle[]; headline?: string; company?: string; place?: string };

/** What tells one person's draft from another's, and whether the form still speaks of the same person. */
export function draftKeyOf(who: LogWho): string {
  if ('personId' in who) return who.personId;
  return who.handles[0] ?? `name:${who.name.trim().toLocaleLowerCase()}`;
}
