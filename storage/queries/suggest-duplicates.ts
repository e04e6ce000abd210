import type { Decision } from '../../ledger/decision.ts';
import { areTwoMembers, type DuplicateReason, pairKey, reasonOrder } from '../../ledger/duplicate.ts';
import type { Person } from '../../ledger/person.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';
import type { TwinRow } from '../rows.ts';

/** How many pairs are shown when nobody says. */
const shown = 20;

/** Of more namesakes at one company than this, only so many are compared with each other. */
const compared = 6;

/** Two people who may be one, with why. */
export interface Duplicate {
  /** The id of the decision that lets the pair pass. */
  key: string;
  people: [Person, Person];
  standings: [Standing, Standing];
  /** Strongest first; never the name alone. */
  reasons: DuplicateReason[];
}

/**
 * People who may be one, the best reasons first, without those that the user has dismissed or that are in the bin.
 * Two member numbers are two members: then only one e-mail address is a reason.
 * It reads what more than one person has and what was decided on pairs, not all people.
 */
export function suggestDuplicates(ledger: Ledger, limit = shown): Promise<Duplicate[]> {
  const { twins, decisions, people, standings } = ledger.db;
  return read(ledger, [twins, decisions, people, standings], async () => {
    const [shared, decided] = await Promise.all([twins.toArray(), decisions.where('id').startsWith('same:').toArray()]);
    const pairs = pairsOf(shared, decided).toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
    const found: Duplicate[] = [];
    for (const { key, ids, reasons } of pairs) {
      if (found.length >= limit) break;
      const [whom, rows] = await Promise.all([people.bulkGet(ids), standings.bulkGet(ids)]);
      const [one, other] = whom;
      const [standing, second] = rows;
      if (!one || !other || !standing || !second) continue;
      const areTwo = areTwoMembers(one.handles, other.handles);
      const holding = reasons.filter(({ sort }) => !areTwo || sort === 'same-email');
      if (holding.length === 0) continue;
      const told = holding.map((reason) => (reason.sort === 'same-work' ? at(one.company, reason) : reason));
      found.push({ key, people: [one, other], standings: [standing, second], reasons: told });
    }
    return found;
  });
}

interface Pair {
  key: string;
  ids: [string, string];
  reasons: DuplicateReason[];
}

function pairsOf(twins: readonly TwinRow[], decisions: readonly Decision[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (one: string, other: string, reason: DuplicateReason) => {
    const key = pairKey(one, other);
    const pair = pairs.get(key) ?? { key, ids: [one, other] satisfies [string, string], reasons: [] };
    pairs.set(key, { ...pair, reasons: [...pair.reasons, reason].toSorted((a, b) => rankOf(a) - rankOf(b)) });
  };
  for (const { key, personIds } of twins) {
    const ids = personIds.slice(0, compared);
    for (const [index, one] of ids.entries()) for (const other of ids.slice(index + 1)) add(one, other, reasonOf(key));
  }
  for (const { id, handles = [] } of decisions) {
    const [, one, other] = id.split(':');
    if (one && other && handles.length > 0) add(one, other, { sort: 'same-member', what: handles.join(' ') });
  }
  for (const { id, dismissedFor } of decisions) if (dismissedFor !== undefined) pairs.delete(id);
  return [...pairs.values()];
}

/** What the key of a row of `twins` stands for. */
function reasonOf(key: string): DuplicateReason {
  if (key.startsWith('mail:')) return { sort: 'same-email', what: key.slice('mail:'.length) };
  if (key.startsWith('work:')) return { sort: 'same-work', what: key.slice(key.indexOf('|') + 1) };
  return { sort: 'same-member', what: key };
}

function at(company: string | undefined, reason: DuplicateReason): DuplicateReason {
  return company === undefined ? reason : { ...reason, what: company };
}

function rank({ reasons }: Pair): number {
  return reasons[0] ? rankOf(reasons[0]) : reasonOrder.length;
}

function rankOf({ sort }: DuplicateReason): number {
  return reasonOrder.indexOf(sort);
}
