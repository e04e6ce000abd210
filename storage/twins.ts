import { searchWords } from '../ledger/name-words.ts';
import type { Person } from '../ledger/person.ts';
import type { LedgerDb } from './ledger-db.ts';
import type { StandingRow, TwinRow } from './rows.ts';

/**
 * Who may be one person twice. Whatever more than one person has is kept as a row of `twins`, made in the
 * transaction that changed them: a list of likely duplicates then costs what it shows, not how many people there are.
 * A name alone is never a reason, because namesakes are common.
 */

/** What a person has, besides handles, that another person with the same would make one look at the two. */
export function twinKeys({ name, company, emails = [] }: Person): string[] {
  const [who, where] = [searchWords(name).toSorted().join(' '), searchWords(company ?? '').join(' ')];
  const work = who !== '' && where !== '' ? [`work:${who}|${where}`] : [];
  return [...emails.map((email) => `mail:${email}`), ...work].toSorted();
}

type Keyed = Pick<StandingRow, 'personId' | 'handles' | 'twinKeys'>;

function keysOf(row: Keyed | undefined): string[] {
  return row ? [...row.handles, ...row.twinKeys] : [];
}

/** The rows of `twins` that these standings, which are all there are, make. */
export function twinsAmong(standings: readonly Keyed[]): TwinRow[] {
  const holders = new Map<string, string[]>();
  for (const row of standings) {
    for (const key of keysOf(row)) holders.set(key, [...(holders.get(key) ?? []), row.personId]);
  }
  return [...holders].flatMap(([key, ids]) => (ids.length > 1 ? [{ key, personIds: ids.toSorted() }] : []));
}

/**
 * Brings `twins` after standings that were just written.
 * @param changes each standing as it was and as it is; absent where there is none
 */
export async function refreshTwins(
  db: LedgerDb,
  changes: readonly { before: Keyed | undefined; after: Keyed | undefined }[],
): Promise<void> {
  const keys = new Set<string>();
  for (const { before, after } of changes) {
    const [former, next] = [new Set(keysOf(before)), new Set(keysOf(after))];
    for (const key of former.symmetricDifference(next)) keys.add(key);
  }
  const gone: string[] = [];
  const rows: TwinRow[] = [];
  for (const key of keys) {
    const index = /^(in|member):/.test(key) ? 'handles' : 'twinKeys';
    const personIds = await db.standings.where(index).equals(key).primaryKeys();
    if (personIds.length > 1) rows.push({ key, personIds: personIds.toSorted() });
    else gone.push(key);
  }
  await db.twins.bulkDelete(gone);
  await db.twins.bulkPut(rows);
}
