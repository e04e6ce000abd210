import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import { canonical } from '../chain.ts';
import type { Draft } from '../draft.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { type JournalEntry, projectedTables } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { presentPerson } from '../people-rows.ts';
import { referencesTo } from '../references.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';
import type { MergePeople } from './merge-people.ts';

export type UnmergeCode = StoreCode | 'not-found' | 'merge-unknown';

/** Needs go with whom they came, as they are by now. */
const need = 'needs+';

/**
 * Parts two people who were joined, however much has been changed since. The other one is as they were; what moved
 * moves back as it is by now; what the joining changed in the kept one and nobody touched since is as it was before.
 * What was logged or edited since stays with the kept one.
 * `merge-unknown`: there was no such joining, or it was taken back. `not-found`: the kept one is not there, or was
 * joined to somebody else since; that has to be parted first.
 * @param input.merge the operation that joined them (`Person.merged`)
 */
export function unmergePeople(
  ledger: Ledger,
  { merge }: { merge: string },
  op = ledger.newId(),
): Promise<Outcome<Written<MergePeople>, UnmergeCode>> {
  const { db } = ledger;
  return write<MergePeople, 'not-found' | 'merge-unknown'>(ledger, {
    act: 'unmerge-people',
    op,
    undoes: merge,
    tables: [...projectedTables],
    work: async (draft) => {
      const entries = (await db.journal.where({ op: merge }).sortBy('seq')).filter(({ act }) => act === 'merge-people');
      const joined = whoOf(entries);
      if (!joined) return problem('merge-unknown', 'merge');
      const kept = await presentPerson(draft, joined.keptId);
      if (!kept) return problem('not-found', 'keptId');
      if (!kept.merged?.some((each) => each.op === merge)) return problem('merge-unknown', 'merge');
      const now = fieldsOf('people', kept);
      for (const entry of entries) {
        if (entry.id === joined.mergedId) await bringBack(db, draft, entry, { ...joined, now });
        else if (entry.id === joined.keptId) await draft.setFields('people', entry.id, formerOf(entry, now));
        else await moveBack(db, draft, entry, joined);
      }
      return done(joined);
    },
    again: (entries) => whoOf(entries) ?? { keptId: '', mergedId: '' },
  });
}

/** Who was joined to whom, from the entries of joining or parting them. */
function whoOf(entries: readonly JournalEntry[]): MergePeople | null {
  const people = entries.filter(({ table }) => table === 'people');
  const kept = people.find(({ change }) => change === 'change');
  const merged = people.find(({ change }) => change !== 'change');
  return kept && merged ? { keptId: kept.id, mergedId: merged.id } : null;
}

/** The person as they were, but with their needs as they are by now, and without handles that others have by now. */
async function bringBack(
  db: LedgerDb,
  draft: Draft,
  { id, was }: JournalEntry,
  { keptId, now }: MergePeople & { now: Fields },
): Promise<void> {
  const fields: Fields = { ...was };
  for (const field of Object.keys(was)) if (field.startsWith(need)) fields[field] = now[field] ?? was[field] ?? null;
  const handles = Object.keys(was).filter((field) => field.startsWith('handles+'));
  for (const field of handles) {
    const holders = await db.people.where('handles').equals(field.slice('handles+'.length)).primaryKeys();
    if (holders.some((holder) => holder !== keptId)) fields[field] = null;
  }
  await draft.setFields('people', id, fields);
}

/** The fields of the kept person that go back to what they were: those that are as the joining left them, and needs. */
function formerOf({ set, was }: JournalEntry, now: Fields): Fields {
  const back = Object.keys(set).filter((field) => field.startsWith(need) || isSame(now[field], set[field]));
  return Object.fromEntries(back.map((field) => [field, was[field] ?? null]));
}

/** A row that was moved to the kept person goes back, and so do decisions about what is due because of it. */
async function moveBack(
  db: LedgerDb,
  draft: Draft,
  { table, id, set, was }: JournalEntry,
  { keptId, mergedId }: MergePeople,
): Promise<void> {
  const row = await draft.read(table, id);
  if (!row) return;
  const now = fieldsOf(table, row);
  const back = Object.keys(set).filter((field) => isSame(now[field], set[field]));
  await draft.setFields(table, id, Object.fromEntries(back.map((field) => [field, was[field] ?? null])));
  if (!back.includes('personId')) return;
  for (const reference of await referencesTo(db, table, id)) {
    if (reference.field !== null) continue;
    const decision = await draft.read('decisions', reference.id);
    if (decision?.personId === keptId) await draft.set('decisions', reference.id, { personId: mergedId });
  }
}

function isSame(now: Fields[string] | undefined, left: Fields[string] | undefined): boolean {
  return canonical(now ?? null) === canonical(left ?? null);
}
