import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../../ledger/cue.ts';
import { bestEvidence, saysLooking, spellGap, spellOf, spellsOf } from '../../../../ledger/cues/spell.ts';
import { cueOf } from '../support/arbitraries.ts';

const day = 24 * 60 * 60 * 1000;

function sign(seen: number, set: Partial<Cue> = {}): Cue {
  const seenAt = seen * day;
  return {
    id: `day-${seen}`,
    key: `k${seen}`,
    personId: 'p',
    kind: 'job-search',
    place: 'feed',
    seenAt,
    lastSeenAt: seenAt,
    ...set,
  };
}

function ids(cues: readonly Cue[]): string[] {
  return spellsOf(cues).map(({ first }) => first.id);
}

describe('one search of one person', () => {
  test('a sign within 90 days of the last one is the same search', () => {
    expect(ids([sign(0), sign(90), sign(180)])).toEqual(['day-0']);
    expect(ids([sign(0), sign(91)])).toEqual(['day-0', 'day-91']);
  });

  test('the last sign counts, not the first', () => {
    expect(ids([sign(0, { lastSeenAt: 100 * day }), sign(190)])).toEqual(['day-0']);
  });

  test('of any kind that says so, and no other', () => {
    expect(
      ids([sign(0, { kind: 'laid-off' }), sign(10, { kind: 'open-to-work' }), sign(5, { kind: 'new-job' })]),
    ).toEqual(['day-0']);
    expect(ids([sign(5, { kind: 'hiring' })])).toEqual([]);
  });

  test('off and on again is the same search, open again', () => {
    const [spell] = spellsOf([sign(0, { endedAt: 5 * day }), sign(20)]);
    expect(spell?.first.id).toBe('day-0');
    expect(spell?.active.map(({ id }) => id)).toEqual(['day-20']);
  });

  test('a profile that says it, and was never seen not to, is one search however long nobody looked', () => {
    const frame = sign(0, { kind: 'open-to-work', lastSeenAt: 30 * day });
    expect(spellOf([frame], 125 * day)?.first.id).toBe('day-0');
    expect(ids([frame, sign(125)])).toEqual(['day-0']);
    expect(ids([{ ...frame, endedAt: 31 * day }, sign(125)])).toEqual(['day-0', 'day-125']);
  });

  test('what is in the bin never happened', () => {
    expect(ids([sign(0, { deletedAt: 1 }), sign(20)])).toEqual(['day-20']);
  });

  test('a sign now belongs to the last search, if it is not long over', () => {
    expect(spellOf([sign(0)], 80 * day)?.first.id).toBe('day-0');
    expect(spellOf([sign(0)], 91 * day)).toBeUndefined();
    expect(spellOf([], 0)).toBeUndefined();
  });

  test('the best evidence is the newest that can be read', () => {
    const spell = (cues: Cue[]) =>
      bestEvidence(spellsOf(cues)[0] ?? { first: sign(0), cues: [], active: [], lastSignAt: 0 })?.id;
    expect(spell([sign(0, { excerpt: 'one' }), sign(1, { excerpt: 'two' }), sign(2)])).toBe('day-1');
    expect(spell([sign(0), sign(2)])).toBe('day-2');
    expect(spell([sign(0, { endedAt: 1 })])).toBeUndefined();
  });

  test('every sign is in exactly one search, searches lie 90 days apart, order does not matter', () => {
    const cues = fc.uniqueArray(cueOf('p'), { selector: ({ id }) => id, maxLength: 15 });
    fc.assert(
      fc.property(cues, (rows) => {
        const spells = spellsOf(rows);
        expect(spellsOf(rows.toReversed())).toEqual(spells);
        const all = spells.flatMap((spell) => spell.cues.map(({ id }) => id)).toSorted();
        const expected = rows.filter((cue) => saysLooking(cue) && cue.deletedAt === undefined).map(({ id }) => id);
        expect(all).toEqual(expected.toSorted());
        const gaps = spells.slice(1).map((next, index) => next.first.seenAt - (spells[index]?.lastSignAt ?? 0));
        expect(gaps.filter((gap) => gap <= spellGap)).toEqual([]);
      }),
    );
  });
});
