import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../storage/commands/merge-people.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { always, live, type Walk } from './walk.ts';
import { projections, value } from './world.ts';

/** The first two people who are there, if there are two. */
async function pairIn({ db }: Ledger): Promise<{ keptId: string; mergedId: string } | null> {
  const [one, other] = await db.standings.limit(2).primaryKeys();
  return one !== undefined && other !== undefined ? { keptId: one, mergedId: other } : null;
}

/** A row, whoever it is with. */
function wherever(row: object): object {
  return { ...row, personId: 'anyone', thirdPersonId: 'anyone' };
}

function isSoon({ minutes }: Walk[number]): boolean {
  return Math.abs(minutes) < 24 * 60;
}

/** What is logged, whoever it is with. */
async function logged({ db }: Ledger): Promise<Record<string, unknown[]>> {
  return {
    exchanges: (await db.exchanges.toArray()).map(wherever),
    commitments: (await db.commitments.toArray()).map(wherever),
    contacts: (await db.contacts.toArray()).map(wherever),
    cues: (await db.cues.toArray()).map(wherever),
    decisions: (await db.decisions.toArray()).map(wherever),
  };
}

/** Everything that people are known by and look for. */
async function known({ db }: Ledger): Promise<string[][]> {
  const people = await db.people.toArray();
  const of = (read: (person: (typeof people)[number]) => readonly string[]) =>
    [...new Set(people.flatMap(read))].toSorted();
  return [
    of((person) => person.handles),
    of((person) => person.tags ?? []),
    of((person) => (person.needs ?? []).map(({ id }) => id)),
  ];
}

describe('whatever was done before', { timeout: 120_000 }, () => {
  it('joining and parting two people restores both exactly', async () => {
    let tried = 0;
    await always(async (steps) => {
      const { ledger } = await live(steps);
      const pair = await pairIn(ledger);
      if (!pair) return;
      tried += 1;
      const before = await projections(ledger);
      const { op } = value(await mergePeople(ledger, pair));
      value(await unmergePeople(ledger, { merge: op }));
      expect(await projections(ledger)).toEqual(before);
    });
    expect(tried).toBeGreaterThan(10);
  });

  it('joining loses nothing, and parting after more was done loses nothing either', async () => {
    let tried = 0;
    await always(async (steps) => {
      // The bin may be emptied by a step: with less than a day in all, there is nothing in it that is old enough.
      const world = await live(steps.filter(isSoon).slice(0, 12));
      const { ledger } = world;
      const pair = await pairIn(ledger);
      if (!pair) return;
      const [before, were] = [await logged(ledger), await known(ledger)];
      const { op } = value(await mergePeople(ledger, pair));
      expect(await logged(ledger)).toEqual(before);
      expect(await known(ledger)).toEqual(were);
      await world.go(steps.filter(isSoon).slice(12));
      const after = await logged(ledger);
      const by = await known(ledger);
      const parted = await unmergePeople(ledger, { merge: op });
      if (!parted.ok) return;
      tried += 1;
      expect(await logged(ledger)).toEqual(after);
      const now = await known(ledger);
      for (const [index, names] of by.entries()) expect(now[index]).toEqual(expect.arrayContaining(names));
    });
    expect(tried).toBeGreaterThan(5);
  });
});
