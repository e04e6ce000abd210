import * as fc from 'fast-check';
import type { Cue } from '../../../../ledger/cue.ts';
import { cueKinds } from '../../../../ledger/cue.ts';
import { type Exchange, exchangeKinds, sizes } from '../../../../ledger/exchange.ts';
import type { Person } from '../../../../ledger/person.ts';

// The rules read dates in the machine's zone; the examples are written for one.
process.env.TZ = 'UTC';

/** 2026-11-03, a Tuesday, at noon in UTC. */
export const tuesday = Date.UTC(2026, 10, 3, 12);

export const dana: Person = { id: 'dana', name: 'Dana Whitlock', handles: ['in:dana-whitlock'], createdAt: 0 };

/** A partial date of any precision between 1990 and 2026. */
const partialDate = fc
  .record({
    year: fc.integer({ min: 1990, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
  );

/** An exchange with Dana, every optional field now and then absent. */
export const exchange: fc.Arbitrary<Exchange> = fc.record(
  {
    id: fc.uuid(),
    personId: fc.constant('dana'),
    direction: fc.constantFrom('received', 'given'),
    loggedAt: fc.integer({ min: 0, max: tuesday }),
    kind: fc.constantFrom(...exchangeKinds),
    size: fc.constantFrom(...sizes),
    on: partialDate,
    note: fc.string({ maxLength: 300 }),
    hardTimes: fc.constant(true),
    thankedOn: partialDate,
    deletedAt: fc.integer({ min: 1, max: tuesday }),
  },
  { requiredKeys: ['id', 'personId', 'direction', 'loggedAt'] },
);

export const exchanges = fc.uniqueArray(exchange, { selector: ({ id }) => id, maxLength: 12 });

/** A cue about one of a few people, with times in whole days so that spells begin, join and end. */
export function cueOf(personId: string): fc.Arbitrary<Cue> {
  const day = 24 * 60 * 60 * 1000;
  return fc
    .record(
      {
        id: fc.uuid(),
        kind: fc.constantFrom(...cueKinds),
        seen: fc.integer({ min: 0, max: 800 }),
        again: fc.integer({ min: 0, max: 60 }),
        excerpt: fc.constant('I am looking for my next role.'),
        endedAt: fc.constant(tuesday),
        deletedAt: fc.constant(tuesday),
      },
      { requiredKeys: ['id', 'kind', 'seen', 'again'] },
    )
    .map(({ seen, again, ...cue }) => ({
      ...cue,
      key: `key-${cue.id}`,
      personId,
      place: 'feed' as const,
      seenAt: tuesday - seen * day,
      lastSeenAt: Math.min(tuesday, tuesday - (seen - again) * day),
    }));
}

/** Any text at all: control characters, half characters, every script. */
export const anyText = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
