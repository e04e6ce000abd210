import type { Handle } from '../../ledger/handle.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { personByHandles } from '../../storage/queries/person-by-handles.ts';
import { standingsByHandles } from '../../storage/queries/standings-by-handles.ts';

/** Who holds a handle: one person, a stranger to the ledger, or nobody can say. */
export type Holder = Standing | 'stranger' | 'in-doubt';

/** Who holds each of these handles, taken one by one. */
export async function holdersOf(ledger: Ledger, handles: readonly Handle[]): Promise<Map<Handle, Holder>> {
  const standings = await standingsByHandles(ledger, handles);
  const nobodys = handles.filter((handle) => !standings.has(handle));
  const doubtful = await heldByTwo(ledger, nobodys);
  return new Map(
    handles.map((handle) => [handle, standings.get(handle) ?? (doubtful.has(handle) ? 'in-doubt' : 'stranger')]),
  );
}

/**
 * Who holds these handles, which were read from one profile. In doubt when they are not all one person's, and when
 * the page shows another member number than the ledger: a number is for life, so somebody took an address over.
 */
export async function holderOfAll(ledger: Ledger, handles: readonly Handle[]): Promise<Holder> {
  return agreedHolder(handles, await holdersOf(ledger, handles));
}

/** The same when it is known who holds each; in doubt when that is not known of one. */
export function agreedHolder(handles: readonly Handle[], each: ReadonlyMap<Handle, Holder>): Holder {
  const holders = handles.map((handle) => each.get(handle) ?? 'in-doubt');
  const known = holders.filter((holder) => typeof holder === 'object');
  const [person] = known;
  if (holders.includes('in-doubt') || known.some(({ personId }) => personId !== person?.personId)) return 'in-doubt';
  const numbers = new Set([...(person?.handles ?? []), ...handles].filter(isMemberNumber));
  if (numbers.size > 1) return 'in-doubt';
  return person ?? 'stranger';
}

/** Which of these handles, none of which is one person's, are held by two. Nearly always none: one read says so. */
async function heldByTwo(ledger: Ledger, handles: readonly Handle[]): Promise<Set<Handle>> {
  if (handles.length === 0 || (await personByHandles(ledger, handles)) === null) return new Set();
  const holders = await Promise.all(handles.map((handle) => personByHandles(ledger, [handle])));
  return new Set(handles.filter((_, index) => holders[index] !== null));
}

function isMemberNumber(handle: Handle): boolean {
  return handle.startsWith('member:');
}
