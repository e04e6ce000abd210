import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Draft } from '../draft.ts';
import { projectedTables, type JournalEntry, type ProjectedTable } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { holdersOf } from '../people-rows.ts';
import { type Reference, referencesTo } from '../references.ts';
import type { StoreCode } from '../store-failure.ts';
import { changedSince } from '../undo-conflicts.ts';
import { type Written, write } from '../write.ts';
import { answersItself } from './exchange-references.ts';

export type UndoCode = StoreCode | 'undo-unknown' | 'undo-changed';

/**
 * Takes an operation back: its rows are as they were before. An undo is an operation too and can be taken back.
 * `undo-unknown`: there was no such operation. `undo-changed`: something later touched the same fields, or rests
 * on what would go (an exchange logged on a person whose creation is taken back); nothing is changed then.
 */
export function undo(
  ledger: Ledger,
  { undoes }: { undoes: string },
  op = ledger.newId(),
): Promise<Outcome<Written<{ undoes: string }>, UndoCode>> {
  return write<{ undoes: string }, 'undo-unknown' | 'undo-changed'>(ledger, {
    act: 'undo',
    op,
    undoes,
    tables: [...projectedTables],
    work: async (draft) => {
      const { db } = ledger;
      const entries = await db.journal.where({ op: undoes }).sortBy('seq');
      const [first] = entries;
      if (!first) return problem('undo-unknown');
      for (const entry of entries) {
        if (changedSince(await entriesOf(db, entry.table, entry.id), undoes)) return problem('undo-changed');
      }
      for (const entry of entries.toReversed()) await takeBack(draft, entry);
      draft.mark(first.table, first.id);
      return (await standsAlone(db, draft)) ? done({ undoes }) : problem('undo-changed');
    },
    again: ([entry]) => ({ undoes: entry.undoes ?? undoes }),
  });
}

function entriesOf(db: LedgerDb, table: ProjectedTable, id: string): Promise<JournalEntry[]> {
  return db.journal.where('[table+id]').equals([table, id]).sortBy('seq');
}

async function takeBack(draft: Draft, { table, id, change, was }: JournalEntry): Promise<void> {
  if (change === 'create') await draft.remove(table, id);
  else await draft.setFields(table, id, was);
}

/**
 * Whether the ledger holds together after the draft: what goes is missed by nobody, what comes back is held by
 * nobody else. What pages noticed about someone who goes (cues, and what was notified about them) goes along.
 */
async function standsAlone(db: LedgerDb, draft: Draft): Promise<boolean> {
  const going = draft.changes().filter(({ change }) => change === 'remove');
  for (const { table, id } of going) {
    for (const reference of await referencesTo(db, table, id)) {
      const row = await draft.read(reference.table, reference.id);
      if (!row || !stillNames(row, reference, id)) continue;
      if (reference.table !== 'cues' && !isNotice(reference.table, row)) return false;
      await draft.remove(reference.table, reference.id);
    }
  }
  for (const { table, id } of draft.changes()) if (!(await holdsTogether(db, draft, table, id))) return false;
  return true;
}

/** Whether a row names another one after the draft too: taking an operation back may clear the name with it. */
function stillNames(row: object, { field }: Reference, id: string): boolean {
  return field === null || Object.entries(row).some(([name, value]) => name === field && value === id);
}

/** A decision that holds no words and no verdict of the user, only that a notification was shown. */
function isNotice(table: ProjectedTable, row: object): boolean {
  return table === 'decisions' && !['words', 'doneFor', 'dismissedFor', 'snoozedUntil'].some((field) => field in row);
}

/** Whether a row as the draft leaves it holds no handle or key that another one has, and does not pay back itself. */
async function holdsTogether(db: LedgerDb, draft: Draft, table: ProjectedTable, id: string): Promise<boolean> {
  if (table === 'people') {
    const handles = (await draft.read('people', id))?.handles ?? [];
    for (const holder of await holdersOf(db, handles)) {
      // What is taken back with it may have given the handle away, as joining two people does.
      const held = holder.id === id ? [] : ((await draft.read('people', holder.id))?.handles ?? []);
      if (held.some((handle) => handles.includes(handle))) return false;
    }
    return true;
  }
  if (table === 'exchanges') {
    const answers = (await draft.read('exchanges', id))?.answers;
    return answers === undefined || !(await answersItself(draft, id, answers));
  }
  if (table === 'cues') {
    const key = (await draft.read('cues', id))?.key;
    const holder = key === undefined ? undefined : await db.cues.where({ key }).first();
    return holder === undefined || holder.id === id;
  }
  return true;
}
