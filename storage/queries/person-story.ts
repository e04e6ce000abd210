import type { Commitment } from '../../ledger/commitment.ts';
import type { Contact } from '../../ledger/contact.ts';
import type { Cue } from '../../ledger/cue.ts';
import type { Decision } from '../../ledger/decision.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import { newestFirst } from '../../ledger/exchange-order.ts';
import type { Person } from '../../ledger/person.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** All there is to know about one person. Nothing in it is in the bin. */
export interface PersonStory {
  person: Person;
  standing: Standing;
  /** Newest first. */
  exchanges: Exchange[];
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
      commitments: rows[1].toSorted((a, b) => b.loggedAt - a.loggedAt),
      contacts: rows[2].toSorted((a, b) => b.loggedAt - a.loggedAt),
      cues: rows[3].toSorted((a, b) => b.seenAt - a.seenAt),
      reminders: rows[4].filter((each) => each.words !== undefined).toSorted(byDay),
      decisions: rows[4].filter((each) => each.words === undefined),
    };
  });
}

function isKept(row: { deletedAt?: number }): boolean {
  return row.deletedAt === undefined;
}

function byDay(a: Decision, b: Decision): number {
  const [dayA, dayB] = [a.dueOn ?? '', b.dueOn ?? ''];
  return dayA === dayB ? a.createdAt - b.createdAt : dayA < dayB ? -1 : 1;
}
