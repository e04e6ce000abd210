import { createLedger, closeLedger } from '../../storage/ledger.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { JournalEntry } from '../../storage/journal-entry.ts';
import { replay } from '../../storage/replay.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { keepLedgersInMemory } from './memory-database.ts';
import { wanted } from './wanted.ts';

/** What a replay rebuilds: everything that the journal is the truth of. */
const rebuilt = ['people', 'exchanges', 'commitments', 'contacts', 'cues', 'decisions', 'imports', 'standings'];

/**
 * Whether the rows of a browser's ledger are what its journal says: replays the journal in Node and names the tables
 * that differ. Also names the journal itself when an entry is missing or altered. Sound: nothing.
 */
export async function disagreements(rows: LedgerRows): Promise<string[]> {
  const journal = rows['journal'] as JournalEntry[];
  keepLedgersInMemory();
  const ledger = createLedger({ name: `replay-${crypto.randomUUID()}` });
  if (firstBreak(journal) !== null) return ['journal'];
  wanted(await replay(journal, ledger));
  const wrong: string[] = [];
  for (const table of rebuilt) {
    const again = await ledger.db.table(table).toArray();
    if (sorted(again) !== sorted(rows[table] ?? [])) wrong.push(table);
  }
  closeLedger(ledger);
  return wrong;
}

function sorted(rows: unknown[]): string {
  return rows
    .map((row) =>
      JSON.stringify(row, (_key, each: unknown) =>
        isPlain(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
      ),
    )
    .toSorted()
    .join('\n');
}

function isPlain(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
