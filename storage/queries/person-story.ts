import type { Commitment } from '../../ledger/commitment.ts';
import type { Contact } from '../../ledger/contact.ts';
import type { Cue } from '../../ledger/cue.ts';
import type { Decision } from '../../ledger/decision.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import { newestFirst, oldestFirst } from '../../ledger/exchange-order.ts';
import type { Person } from '../../ledger/person.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { read } from '../read.ts';

/** All there is to know about one person. Nothing in it is in the bin. */
export interface PersonStory {
  person: Person;
  standing: Standing;
  /** Newest first. */
  exchanges: Exchange[];
  /** Exchanges with someone else in which they were the third: whom they were introduced to. Newest first; not in their balance. */
  asThird: Exchange[];
  /** Exchanges, by id, that one of theirs answers, or that answer one of theirs, with anyone. */
  answered: Map<string, Exchange>;
  answers: Map<string, Exchange[]>;
  /** The names of everyone else who appears in these exchanges, by person id. Who is in the bin has none. */
  names: Map<string, string>;
  commitments: Commitment[];
  contacts: Contact[];
  cues: Cue[];
  /** Custom reminders, by day; also those that were done. */
  reminders: Decision[];
  /** What was decided about this person's cues and other due items. */
  decisions: Decision[];
}

/** The story of one person; null when they are unknown or in the bin. */
export function personStory(ledger: Ledger, personId: string): Promise<PersonStory | null> {
  const { people, standings, exchanges, commitments, contacts, cues, decisions } = ledger.db;
  return read(ledger, [people, standings, exchanges, commitments, contacts, cues, decisions], async () => {
    const [person, standing, ...rows] = await Promise.all([
      people.get(personId),
      standings.get(personId),
      exchanges.where({ personId }).filter(isKept).toArray(),
      commitments.where({ personId }).filter(isKept).toArray(),
      contacts.where({ personId }).filter(isKept).toArray(),
      cues.where({ personId }).filter(isKept).toArray(),
      decisions.where({ personId }).filter(isKept).toArray(),
    ]);
    if (!person || !standing) return null;
    return {
      person,
      standing,
      exchanges: rows[0].toSorted(newestFirst),
      ...(await aroundOf(ledger.db, personId, rows[0])),
      commitments: rows[1].toSorted((a, b) => b.loggedAt - a.loggedAt),
      contacts: rows[2].toSorted((a, b) => b.loggedAt - a.loggedAt),
      cues: rows[3].toSorted((a, b) => b.seenAt - a.seenAt),
      reminders: rows[4].filter((each) => each.words !== undefined).toSorted(byDay),
      decisions: rows[4].filter((each) => each.words === undefined),
    };
  });
}

/** The exchanges that touch a person's own ones: as the third in them, or over what pays back what. */
async function aroundOf(
  { exchanges, standings }: LedgerDb,
  personId: string,
  own: Exchange[],
): Promise<Pick<PersonStory, 'asThird' | 'answered' | 'answers' | 'names'>> {
  const [third, before, after] = await Promise.all([
    exchanges.where({ thirdPersonId: personId }).filter(isKept).toArray(),
    exchanges.bulkGet(own.flatMap((each) => (each.answers === undefined ? [] : [each.answers]))),
    exchanges
      .where('answers')
      .anyOf(own.map(({ id }) => id))
      .filter(isKept)
      .toArray(),
  ]);
  const answered = before.filter((each) => each !== undefined).filter(isKept);
  const others = [...own, ...third, ...answered, ...after].flatMap((each) => [each.personId, each.thirdPersonId]);
  const wanted = new Set(others.filter((id) => id !== undefined && id !== personId));
  const known = await standings.bulkGet([...wanted].filter((id) => id !== undefined));
  const names = new Map(known.flatMap((row) => (row ? [[row.personId, row.name] as const] : [])));
  const isThere = (each: Exchange) => each.personId === personId || names.has(each.personId);
  return {
    asThird: third.filter((each) => each.personId !== personId && isThere(each)).toSorted(newestFirst),
    answered: new Map(answered.filter(isThere).map((each) => [each.id, each])),
    answers: Map.groupBy(after.filter(isThere).toSorted(oldestFirst), ({ answers = '' }) => answers),
    names,
  };
}

function isKept(row: { deletedAt?: number }): boolean {
  return row.deletedAt === undefined;
}

function byDay(a: Decision, b: Decision): number {
  const [dayA, dayB] = [a.dueOn ?? '', b.dueOn ?? ''];
  return dayA === dayB ? a.createdAt - b.createdAt : dayA < dayB ? -1 : 1;
}
