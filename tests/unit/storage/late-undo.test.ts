import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type ProjectedTable, projectedTables } from '../../../storage/journal-entry.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { always, live } from './walk.ts';

type Row = Record<string, unknown>;
type Rows = Map<string, { table: ProjectedTable; row: Row }>;

async function rowsNow({ db }: Ledger): Promise<Rows> {
  const rows: Rows = new Map();
  for (const table of projectedTables) {
    for (const row of await db.projection(table).toArray()) rows.set(`${table} ${row.id}`, { table, row: { ...row } });
  }
  return rows;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a set is after what was added is taken away and what was taken away is added. */
function membersTakenBack(now: unknown, from: unknown, to: unknown): string[] {
  return takenBack(texts(now), texts(from), texts(to));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function takenBack(now: string[], from: string[], to: string[]): string[] {
  const kept = now.filter((member) => from.includes(member) || !to.includes(member));
  return [...new Set([...kept, ...from.filter((member) => !to.includes(member))])].toSorted();
}

/** The row that an undo must leave. `from` and `to`: before and after the operation; `now`: when it is taken back. */
function expected(from: Row | undefined, to: Row | undefined, now: Row | undefined): Row | undefined {
  if (!from || !to || !now) return from;
  const row: Row = {};
  for (const field of new Set([...Object.keys(from), ...Object.keys(to), ...Object.keys(now)])) {
    const [was, set, is] = [from[field], to[field], now[field]];
    if (isSame(was, set)) row[field] = is;
    else if (field === 'handles' || field === 'tags') {
      row[field] = membersTakenBack(is, was, set);
      if (field === 'tags' && isSame(row[field], [])) row[field] = undefined;
    } else row[field] = was;
  }
  return row;
}

it('an undo long after takes back what its operation did and nothing else', { timeout: 120_000 }, async () => {
  await always(async (steps) => {
    const done = new Map<string, { from: Rows; to: Rows }>();
    await live(steps, async (ledger, run) => {
      const from = await rowsNow(ledger);
      const outcome = await run(ledger.newId());
      if (!outcome.ok) return;
      const to = await rowsNow(ledger);
      done.set(outcome.value.op, { from, to });
      const undone = 'undoes' in outcome.value ? done.get(String(outcome.value.undoes)) : undefined;
      if (!undone) return;
      for (const key of new Set([...from.keys(), ...to.keys(), ...undone.from.keys()])) {
        const [was, set, now, left] = [undone.from, undone.to, from, to].map((rows) => rows.get(key));
        const isTakenAlong = !left && now && (now.table === 'cues' || now.table === 'decisions');
        const untouched = isTakenAlong ? undefined : now?.row;
        expect(left?.row).toEqual(isSame(was, set) ? untouched : expected(was?.row, set?.row, now?.row));
      }
    });
  });
});
