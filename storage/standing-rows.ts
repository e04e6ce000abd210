import type { Person } from '../ledger/person.ts';
import { nameWords, searchWords } from '../ledger/name-words.ts';
import { standingOf } from '../ledger/standing-of.ts';
import type { Commitment } from '../ledger/commitment.ts';
import type { Cue } from '../ledger/cue.ts';
import type { Exchange } from '../ledger/exchange.ts';
import type { RowChange } from './draft.ts';
import { nameEntries } from './name-index.ts';
import type { LedgerDb } from './ledger-db.ts';
import type { StandingRow } from './rows.ts';
import { refreshTwins, twinKeys, twinsAmong } from './twins.ts';

/** A person's rows, as far as they decide how the two stand. */
export interface PersonRows {
  exchanges: Exchange[];
  commitments: Commitment[];
  cues: Cue[];
}

/** The standing of a person as stored; null for a person in the bin, who has none. */
export function standingRow(person: Person, rows: PersonRows): StandingRow | null {
  if (person.deletedAt !== undefined) return null;
  const standing = standingOf(person, rows.exchanges, { commitments: rows.commitments, cues: rows.cues });
  const counted = standing.givenCount + standing.receivedCount;
  const recorded = counted > 0 || person.importId === undefined ? 1 : 0;
  return {
    ...standing,
    recorded,
    sortName: nameWords(person.name).join(' ') || person.name.toLowerCase(),
    nameEntries: nameEntries(standing.nameWords, otherWords(person), recorded),
    twinKeys: twinKeys(person),
  };
}

/** The words besides their name by which someone is found: where they work, how they are tagged, what is noted. */
function otherWords({ company = '', tags = [], note = '' }: Person): string[] {
  return [company, ...tags, note].flatMap(searchWords);
}

/** Computes the standings of these people anew. Runs inside the transaction that changed their rows. */
export async function refreshStandings(db: LedgerDb, personIds: Iterable<string>): Promise<void> {
  const ids = [...personIds];
  const former = await db.standings.bulkGet(ids);
  const changes = [];
  for (const [index, personId] of ids.entries()) {
    changes.push({ personId, before: former[index], after: await standingNow(db, personId) });
  }
  await db.standings.bulkDelete(changes.filter(({ after }) => !after).map(({ personId }) => personId));
  await db.standings.bulkPut(changes.flatMap(({ after }) => after ?? []));
  await refreshTwins(db, changes);
}

/** Computes everyone's standing anew. */
export async function refreshAllStandings(db: LedgerDb): Promise<void> {
  const rows: StandingRow[] = [];
  for (const personId of await db.people.toCollection().primaryKeys()) {
    const row = await standingNow(db, personId);
    if (row) rows.push(row);
  }
  await db.standings.clear();
  await db.standings.bulkPut(rows);
  await db.twins.clear();
  await db.twins.bulkPut(twinsAmong(rows));
}

async function standingNow(db: LedgerDb, personId: string): Promise<StandingRow | undefined> {
  const person = await db.people.get(personId);
  return (person && standingRow(person, await rowsOf(db, personId))) ?? undefined;
}

async function rowsOf(db: LedgerDb, personId: string): Promise<PersonRows> {
  const [exchanges, commitments, cues] = await Promise.all([
    db.exchanges.where({ personId }).toArray(),
    db.commitments.where({ personId }).toArray(),
    db.cues.where({ personId }).toArray(),
  ]);
  return { exchanges, commitments, cues };
}

/** The people whose standing these changes may move. Decisions and contacts move none. */
export function peopleTouched(changes: RowChange[]): Set<string> {
  const people = new Set<string>();
  for (const { table, id, before, after } of changes) {
    if (table === 'people') people.add(id);
    else if (table === 'exchanges' || table === 'commitments' || table === 'cues') {
      for (const personId of [before?.personId, after?.personId])
        if (typeof personId === 'string') people.add(personId);
    }
  }
  return people;
}
