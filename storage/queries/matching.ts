import type { LedgerDb } from '../ledger-db.ts';
import { rangesOf, wordOf } from '../name-index.ts';
import type { StandingRow } from '../rows.ts';

/** Up to this many people are fetched to be put in order, or to be looked at for the other words typed. */
const fetchable = 300;

/** People found, by name, and how many there are in all. */
export interface Matches {
  people: StandingRow[];
  total: number;
}

/**
 * People who have a word beginning with each of these in their name, company, tags or note; nobody for no words.
 * Whoever is meant by name comes first. Costs what is shown, not how many people there are. Of very many matches those
 * are shown whose word comes first in the alphabet.
 * @param among 1 for people with something recorded, 0 for the others
 */
export async function matching(
  db: LedgerDb,
  words: readonly string[],
  among: (0 | 1)[],
  limit: number,
): Promise<Matches> {
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await countOf(db, word, among) })));
  const [rarest, ...others] = counted.toSorted((a, b) => a.count - b.count);
  if (!rarest || rarest.count === 0) return { people: [], total: 0 };
  if (rarest.count <= fetchable) {
    const rows = await rowsOf(db, rarest.word, among, fetchable);
    const people = rows.filter((row) => others.every(({ word }) => wordsOf(row).some((own) => own.startsWith(word))));
    return { people: people.toSorted(byKind(words)).slice(0, limit), total: people.length };
  }
  if (others.length === 0) {
    const rows = await rowsOf(db, rarest.word, among, limit);
    const first = rows.toSorted(byWord(rarest.word)).slice(0, limit);
    return { people: first.toSorted(byKind(words)), total: rarest.count };
  }
  const ids = await idsOfAll(db, words, among);
  const rows = await db.standings.bulkGet(ids.slice(0, limit));
  return { people: rows.filter((row) => row !== undefined).toSorted(byKind(words)), total: ids.length };
}

function queriesOf(db: LedgerDb, word: string, among: (0 | 1)[]) {
  const ranges = among.flatMap((recorded) => rangesOf(word, recorded));
  return ranges.map(({ from, to }) => db.standings.where('nameEntries').between(from, to, true, true));
}

async function countOf(db: LedgerDb, word: string, among: (0 | 1)[]): Promise<number> {
  const counts = await Promise.all(queriesOf(db, word, among).map((query) => query.count()));
  return counts.reduce((all, count) => all + count, 0);
}

async function rowsOf(db: LedgerDb, word: string, among: (0 | 1)[], limit: number): Promise<StandingRow[]> {
  return (await Promise.all(queriesOf(db, word, among).map((query) => query.limit(limit).toArray()))).flat();
}

/** The ids of the people who match every word, when even the rarest matches very many. */
async function idsOfAll(db: LedgerDb, words: readonly string[], among: (0 | 1)[]): Promise<string[]> {
  const found = await Promise.all(
    words.map(async (word) => {
      const ids = await Promise.all(queriesOf(db, word, among).map((query) => query.primaryKeys()));
      return new Set(ids.flat());
    }),
  );
  const [first, ...others] = found.toSorted((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((id) => others.every((other) => other.has(id)));
}

function wordsOf(row: StandingRow): string[] {
  return row.nameEntries.map(wordOf);
}

/** Those with the typed word in their name first, by that word; its entry is before the others. */
function byWord(beginning: string): (a: StandingRow, b: StandingRow) => number {
  const first = (row: StandingRow) => wordsOf(row).find((word) => word.startsWith(beginning)) ?? '';
  return (a, b) =>
    Number(isNamed(b, beginning)) - Number(isNamed(a, beginning)) || compare(first(a), first(b)) || byName(a, b);
}

/** Those with all typed words in their name first, and by name. */
function byKind(words: readonly string[]): (a: StandingRow, b: StandingRow) => number {
  const named = (row: StandingRow) => Number(words.every((word) => isNamed(row, word)));
  return (a, b) => named(b) - named(a) || byName(a, b);
}

function isNamed(row: StandingRow, beginning: string): boolean {
  return row.nameWords.some((word) => word.startsWith(beginning));
}

function byName(a: StandingRow, b: StandingRow): number {
  return compare(a.sortName, b.sortName) || compare(a.personId, b.personId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
