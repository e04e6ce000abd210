import { done, type Outcome } from '../ledger/outcome.ts';
import { append, project } from './append.ts';
import { Draft } from './draft.ts';
import { inTime } from './in-time.ts';
import type { Act, JournalEntry, ProjectedTable } from './journal-entry.ts';
import type { Ledger } from './ledger.ts';
import type { StoreCode } from './store-failure.ts';
import { transact } from './transact.ts';

/** What a command answers: its own values, its operation, and whether that operation had been done before. */
export type Written<Value> = Value & { op: string; repeated?: true };

/** One command, as `write` needs it. */
export interface Command<Value, Code extends string> {
  act: Act;
  op: string;
  /** The projected tables that are read or changed. */
  tables: ProjectedTable[];
  /** For `undo`: the operation that is taken back. */
  undoes?: string;
  /** Changes the draft. When it answers a problem, nothing is written. Waits for nothing but Dexie. */
  work: (draft: Draft) => Promise<Outcome<Value, Code>>;
  /** The same values, read from the entries of the operation when it is asked for again. */
  again: (entries: [JournalEntry, ...JournalEntry[]]) => Value;
}

/** What a transaction found out; `seq` is the last journal position, when there is something to tell others. */
interface Result<Value, Code extends string> {
  outcome: Outcome<Written<Value>, Code>;
  seq?: number;
}

/**
 * Runs one command in one transaction over the journal, the projections it touches and the standings.
 * An operation id that is already in the journal changes nothing and gets the same answer again, so a
 * repetition after a failure never doubles.
 */
export async function write<Value extends object, Code extends string>(
  ledger: Ledger,
  command: Command<Value, Code>,
): Promise<Outcome<Written<Value>, Code | StoreCode>> {
  const result = await transact(ledger, command.tables, (device) => carryOut(ledger, command, device));
  if (!result.ok) return result;
  const { outcome, seq } = result.value;
  if (seq !== undefined) await ring(ledger, seq);
  return outcome;
}

async function carryOut<Value extends object, Code extends string>(
  ledger: Ledger,
  command: Command<Value, Code>,
  device: string,
): Promise<Result<Value, Code>> {
  const { db } = ledger;
  const { op, act, undoes } = command;
  const [earlier, ...more] = await db.journal.where({ op }).sortBy('seq');
  if (earlier) {
    if (earlier.act !== act) throw new Error(`operation ${op} is a ${earlier.act}, not a ${act}`);
    const last = await db.journal.orderBy('seq').last();
    const value = command.again([earlier, ...more]);
    return { outcome: done({ ...value, op, repeated: true as const }), seq: (last ?? earlier).seq };
  }
  const draft = new Draft(db);
  const outcome = await command.work(draft);
  if (!outcome.ok) return { outcome };
  const operation = { op, act, device, ...(undoes === undefined ? {} : { undoes }) };
  const last = (await append(db, operation, draft.toJournal(), ledger.now())).at(-1);
  await project(db, draft.changes());
  return { outcome: done({ ...outcome.value, op }), ...(last ? { seq: last.seq } : {}) };
}

/** Tells whoever waits for changes. What is saved is saved, even when nobody hears of it. */
async function ring(ledger: Ledger, seq: number): Promise<void> {
  try {
    await inTime(ledger.afterCommit({ seq }), ledger.timeoutMs);
  } catch (error) {
    ledger.report('Saved, but the other pages could not be told.', error);
  }
}
