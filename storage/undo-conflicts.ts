import type { Act, JournalEntry } from './journal-entry.ts';

/** What pages told about a person, not what the user did: it does not stand in the way of taking back their creation. */
const observations: readonly Act[] = ['add-handle'];

/**
 * Whether something that still holds happened to a row after an operation, to the same fields.
 * Operations that were themselves taken back do not count, nor does what took them back.
 * @param entries all entries of the row, in order of `seq`
 * @param op the operation to be taken back
 */
export function changedSince(entries: JournalEntry[], op: string): boolean {
  const own = entries.filter((entry) => entry.op === op);
  const end = own.at(-1)?.seq ?? 0;
  const takenBack = opsTakenBack(entries);
  const isLater = (other: string) => entries.some((entry) => entry.op === other && entry.seq > end);
  return entries.some((entry) => {
    if (entry.seq <= end || takenBack.has(entry.op)) return false;
    if (entry.undoes !== undefined && isLater(entry.undoes)) return false;
    return own.some((mine) => overlap(mine, entry));
  });
}

/** Operations that an undo which still holds has taken back. */
function opsTakenBack(entries: JournalEntry[]): Set<string> {
  const takenBack = new Set<string>();
  for (const { op, undoes } of entries.toReversed()) {
    if (undoes !== undefined && !takenBack.has(op)) takenBack.add(undoes);
  }
  return takenBack;
}

function overlap(mine: JournalEntry, later: JournalEntry): boolean {
  if (later.change !== 'change') return true;
  if (mine.change === 'create' && observations.includes(later.act)) return false;
  const fields = Object.keys(later.set);
  return mine.change === 'change' ? fields.some((field) => field in mine.set) : fields.length > 0;
}
