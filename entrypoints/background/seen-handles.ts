import type { Handle } from '../../ledger/handle.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import { addHandle } from '../../storage/commands/add-handle.ts';
import { noteSamePerson } from '../../storage/commands/note-same-person.ts';
import { holderOfAll } from './holders.ts';
import type { WorkerParts } from './worker-parts.ts';

/**
 * Adds a handle that a profile showed beside a known one to the person it belongs to: only when there is no doubt
 * that all of them are the same person's, and the new one is nobody's. Handles of two people are noted, so that the two
 * are suggested as one.
 */
export async function addSeenHandles(
  seen: readonly Handle[],
  { ledger }: Pick<WorkerParts, 'ledger'>,
): Promise<Outcome<null>> {
  const person = await holderOfAll(ledger, seen);
  if (person === 'in-doubt') {
    const noted = await noteSamePerson(ledger, { handles: seen });
    return noted.ok ? done(null) : noted;
  }
  if (person === 'stranger') return done(null);
  for (const handle of seen.filter((each) => !person.handles.includes(each))) {
    const added = await addHandle(ledger, { personId: person.personId, handle });
    if (!added.ok && !belongsToAnother.has(added.code)) return added;
  }
  return done(null);
}

/** Taken meanwhile, or by somebody in the bin: then it stays theirs. */
const belongsToAnother: ReadonlySet<string> = new Set(['handle-taken', 'handle-in-bin']);
