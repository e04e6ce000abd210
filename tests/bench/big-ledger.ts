import { type Exchange, exchangeKinds, sizes } from '../../ledger/exchange.ts';
import type { Handle } from '../../ledger/handle.ts';
import type { Person } from '../../ledger/person.ts';
import { chainOf } from '../../storage/chain.ts';
import { nextStamp } from '../../storage/clock.ts';
import { difference, fieldsOf } from '../../storage/fields.ts';
import type { JournalEntry } from '../../storage/journal-entry.ts';
import { schemaVersion } from '../../storage/ledger-db.ts';
import { standingRow } from '../../storage/standing-rows.ts';
import { cast } from '../fixtures/cast.ts';
import type { LedgerRows } from '../support/ledger-rows.ts';
import { pick, randomId, seeded } from './random.ts';

const given = ['Amara', 'Bilal', 'Chiara', 'Deniz', 'Esther', 'Farid', 'Greta', 'Hiro', 'Inga', 'José', 'Kemi', 'Lars'];
const family = [
  'Adeyemi',
  'Brandt',
  'Costa',
  'Duarte',
  'Eriksen',
  'Fofana',
  'García',
  'Hoang',
  'Ito',
  'Jansen',
  'Kaya',
];
const notes = [
  'Introduced me to the head of research',
  'Read my portfolio and marked every page',
  'Wrote a recommendation on short notice',
  'Helped me practise for two interviews',
];

/**
 * The rows of a ledger of any size, always the same for the same seed: everyone has about as many exchanges, the
 * practice pages' people are among them, standings and journal are what the product would have written.
 * Made without the commands because half a million of those would take an hour.
 */
export function bigLedger({
  people,
  exchanges,
  seed,
}: {
  people: number;
  exchanges: number;
  seed: number;
}): LedgerRows {
  const random = seeded(seed);
  const journal = journalWriter(randomId(random));
  const members = Object.values(cast);
  const rows: Required<Pick<LedgerRows, 'people' | 'exchanges' | 'standings'>> = {
    people: [],
    exchanges: [],
    standings: [],
  };
  let at = Date.UTC(2019, 0, 1);
  for (let index = 0; index < people; index += 1) {
    const member = members[index];
    const handles: Handle[] = member
      ? [`in:${member.slug}`, `member:${member.memberNumber}`]
      : [`in:person-${index}`, `member:${600_000_000 + index}`];
    const name = member?.name ?? `${pick(given, random)} ${pick(family, random)} ${index}`;
    const person: Person = { id: randomId(random), name, handles, createdAt: (at += 1000) };
    journal.created('people', 'add-person', person, at);
    const theirs: Exchange[] = [];
    const count = Math.floor(((index + 1) * exchanges) / people) - Math.floor((index * exchanges) / people);
    for (let each = 0; each < count; each += 1) {
      const exchange: Exchange = {
        id: randomId(random),
        personId: person.id,
        direction: random() < 0.5 ? 'received' : 'given',
        kind: pick(exchangeKinds, random),
        size: pick(sizes, random),
        on: `${2005 + Math.floor(random() * 20)}-0${1 + Math.floor(random() * 9)}`,
        note: pick(notes, random),
        loggedAt: (at += 1000),
      };
      journal.created('exchanges', 'log-exchange', exchange, at);
      theirs.push(exchange);
    }
    rows.people.push(person);
    rows.exchanges.push(...theirs);
    rows.standings.push(standingRow(person, { exchanges: theirs, commitments: [], cues: [] }));
  }
  const meta = [
    { key: 'schema', value: schemaVersion },
    { key: 'device', value: journal.device },
  ];
  return { ...rows, journal: journal.entries, meta };
}

/** Writes the journal as the store does, chain and stamps included. */
function journalWriter(device: string) {
  const entries: JournalEntry[] = [];
  return {
    device,
    entries,
    created(table: 'people' | 'exchanges', act: JournalEntry['act'], row: Person | Exchange, now: number): void {
      const last = entries.at(-1);
      const { id } = row;
      const { set, was } = difference({}, fieldsOf(table, row as never));
      const entry = {
        ...{ seq: entries.length + 1, op: id, act, stamp: nextStamp(last?.stamp, now), device, table, id },
        ...{ change: 'create' as const, set, was },
      };
      entries.push({ ...entry, chain: chainOf(last?.chain ?? '', entry) });
    },
  };
}
