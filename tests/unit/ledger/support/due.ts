import type { Commitment } from '../../../../ledger/commitment.ts';
import type { Cue } from '../../../../ledger/cue.ts';
import type { Decision } from '../../../../ledger/decision.ts';
import type { DueFacts } from '../../../../ledger/due-items.ts';
import type { Exchange } from '../../../../ledger/exchange.ts';
import type { Standing } from '../../../../ledger/standing.ts';
import { standingOf } from '../../../../ledger/standing-of.ts';
import { tuesday } from './arbitraries.ts';

/** A standing of someone with these exchanges. */
export function standingWith(
  name: string,
  exchanges: readonly Partial<Exchange>[],
  cues: readonly Cue[] = [],
): Standing {
  const personId = name.toLowerCase();
  const rows = exchanges.map(
    (set, index): Exchange => ({
      id: `${personId}-${index}`,
      personId,
      direction: 'received',
      loggedAt: index,
      ...set,
    }),
  );
  return standingOf({ id: personId, name, handles: [], createdAt: 0 }, rows, { commitments: [], cues });
}

export function reminder(set: Partial<Decision> = {}): Decision {
  return {
    id: 'remind:1',
    personId: 'dana',
    words: 'send the two names',
    dueOn: '2026-11-03',
    timeZone: 'UTC',
    createdAt: 0,
    ...set,
  };
}

export function search(set: Partial<Cue> = {}): Cue {
  return {
    id: 'cue-1',
    key: 'post:1',
    personId: 'dana',
    kind: 'job-search',
    place: 'feed',
    seenAt: tuesday,
    lastSeenAt: tuesday,
    ...set,
  };
}

export function facts(set: {
  decisions?: Decision[];
  cues?: Cue[];
  commitments?: Commitment[];
  toThank?: Exchange[];
  people?: Standing[];
}): DueFacts {
  const people = set.people ?? [
    standingWith('Dana', [{ on: '2016', kind: 'introduction', note: 'Introduced me to Acme' }]),
  ];
  return {
    decisions: set.decisions ?? [],
    cues: set.cues ?? [],
    commitments: set.commitments ?? [],
    toThank: set.toThank ?? [],
    standings: new Map(people.map((person) => [person.personId, person])),
  };
}
