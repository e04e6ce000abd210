import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueItems, nextDueAt } from '../../../ledger/due-items.ts';
import { toClaim } from '../../../ledger/notifications.ts';
import { cueOf, tuesday } from './support/arbitraries.ts';
import { facts, reminder, search, standingWith } from './support/due.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('a reminder', () => {
  test('is due from the start of its day where it was meant', () => {
    const vienna = facts({ decisions: [reminder({ dueOn: '2026-11-06', timeZone: 'Europe/Vienna' })] });
    const start = Date.parse('2026-11-06T00:00:00+01:00');
    expect(dueItems(vienna, start - 1)).toEqual([]);
    expect(nextDueAt(vienna, start - 1)).toBe(start);
    expect(dueItems(vienna, start)).toEqual([
      {
        key: 'remind:1',
        occurrence: '2026-11-06',
        reason: 'custom',
        personId: 'dana',
        personName: 'Dana',
        words: 'send the two names',
        dueOn: '2026-11-06',
        since: start,
      },
    ]);
    expect(nextDueAt(vienna, start)).toBeUndefined();
  });

  test('done or let pass, it is not due; with a new day it is again', () => {
    for (const decided of [{ doneFor: '2026-11-03' }, { dismissedFor: '2026-11-03' }]) {
      expect(dueItems(facts({ decisions: [reminder(decided)] }), tuesday)).toEqual([]);
      expect(dueItems(facts({ decisions: [reminder({ ...decided, dueOn: '2026-11-02' })] }), tuesday)).toHaveLength(1);
    }
  });

  test('later means later', () => {
    const later = facts({ decisions: [reminder({ snoozedUntil: tuesday + hour })] });
    expect(dueItems(later, tuesday)).toEqual([]);
    expect(nextDueAt(later, tuesday)).toBe(tuesday + hour);
    expect(dueItems(later, tuesday + hour)).toHaveLength(1);
  });

  test('of somebody in the bin, or in the bin itself, it is silent', () => {
    expect(dueItems(facts({ decisions: [reminder()], people: [] }), tuesday)).toEqual([]);
    expect(dueItems(facts({ decisions: [reminder({ deletedAt: 1 })] }), tuesday)).toEqual([]);
  });

  test('whose day cannot be read is due at once rather than lost', () => {
    const odd = facts({ decisions: [reminder({ dueOn: 'soon', createdAt: tuesday })] });
    expect(dueItems(odd, tuesday).map(({ since }) => since)).toEqual([tuesday]);
  });
});

describe('an old helper who is looking', () => {
  test('is due once for each search, named by its first sign', () => {
    const cues = [
      search({ id: 'badge', kind: 'open-to-work', seenAt: tuesday - 10 * day, lastSeenAt: tuesday - 10 * day }),
      search({ id: 'post', kind: 'laid-off', excerpt: 'I was laid off', seenAt: tuesday, lastSeenAt: tuesday }),
    ];
    expect(dueItems(facts({ cues }), tuesday)).toEqual([
      {
        key: 'cue:badge',
        occurrence: 'badge',
        reason: 'old-helper-looking',
        personId: 'dana',
        personName: 'Dana',
        since: tuesday - 10 * day,
        cueId: 'post',
      },
    ]);
  });

  test('a new search after a long while is a new item; what was decided about the old one stays', () => {
    const cues = [
      search({ id: 'old', seenAt: tuesday - 400 * day, lastSeenAt: tuesday - 400 * day }),
      search({ id: 'new' }),
    ];
    const decisions = [{ id: 'cue:old', createdAt: 0, doneFor: 'old' }];
    expect(dueItems(facts({ cues, decisions }), tuesday).map(({ key }) => key)).toEqual(['cue:new']);
  });

  test.each([
    ['somebody who was only helped', [standingWith('Dana', [{ direction: 'given' }])], {}],
    ['somebody without a history', [standingWith('Dana', [])], {}],
    ['somebody in the bin', [], {}],
    ['a search that is over', undefined, { endedAt: 1 }],
    ['a sign in the bin', undefined, { deletedAt: 1 }],
    ['news that is no search', undefined, { kind: 'new-job' as const }],
  ])('not for %s', (_, people, set) => {
    expect(dueItems(facts({ cues: [search(set)], ...(people && { people }) }), tuesday)).toEqual([]);
  });

  test('however long ago the kindness was', () => {
    const people = [
      standingWith('Dana', [
        { on: '1990' },
        ...Array.from({ length: 9 }, () => ({ direction: 'given' as const, size: 8 as const })),
      ]),
    ];
    expect(dueItems(facts({ cues: [search()], people }), tuesday)).toHaveLength(1);
  });

  test('is no news 180 days after the last sign, unless it was told before and waits for a decision', () => {
    const cues = [search({ seenAt: tuesday - 200 * day, lastSeenAt: tuesday - 180 * day + hour })];
    expect(dueItems(facts({ cues }), tuesday)).toHaveLength(1);
    expect(nextDueAt(facts({ cues }), tuesday)).toBe(tuesday + hour);
    expect(dueItems(facts({ cues }), tuesday + hour)).toEqual([]);
    const told = { id: 'cue:cue-1', createdAt: 0, notifiedFor: 'cue-1', notifiedAt: tuesday - 200 * day };
    expect(dueItems(facts({ cues, decisions: [told] }), tuesday + hour)).toEqual([]);
    const shown = { ...told, shownAt: told.notifiedAt };
    const waiting = facts({ cues, decisions: [shown] });
    expect(dueItems(waiting, tuesday + hour)).toHaveLength(1);
    expect(toClaim(dueItems(waiting, tuesday + hour), [shown], tuesday + hour)).toEqual([]);
    const passed = { ...shown, dismissedFor: 'cue-1' };
    expect(dueItems(facts({ cues, decisions: [passed] }), tuesday + hour)).toEqual([]);
  });

  test('comes before reminders', () => {
    const both = facts({ cues: [search()], decisions: [reminder({ dueOn: '2020-01-01' })] });
    expect(dueItems(both, tuesday).map(({ reason }) => reason)).toEqual(['old-helper-looking', 'custom']);
  });
});

describe('looking again', () => {
  test('a claim that was never shown lapses, and the worker wakes for it', () => {
    const claimed = facts({ decisions: [reminder({ notifiedFor: '2026-11-03', notifiedAt: tuesday })] });
    expect(nextDueAt(claimed, tuesday)).toBe(tuesday + 2 * minute);
    expect(nextDueAt(claimed, tuesday + 2 * minute)).toBeUndefined();
  });

  test('due items and the next moment depend on facts and clock alone, not on the order of rows', () => {
    const decisions = fc.uniqueArray(
      fc
        .record({
          id: fc.uuid(),
          days: fc.integer({ min: -5, max: 5 }),
          snooze: fc.option(fc.integer({ min: -3, max: 3 })),
        })
        .map(({ id, days, snooze }) =>
          reminder({
            id: `remind:${id}`,
            dueOn: new Date(tuesday + days * day).toISOString().slice(0, 10),
            ...(snooze !== null && { snoozedUntil: tuesday + snooze * hour }),
          }),
        ),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const cues = fc.uniqueArray(cueOf('dana'), { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(decisions, cues, (some, others) => {
        const one = facts({ decisions: some, cues: others });
        const other = facts({ decisions: some.toReversed(), cues: others.toReversed() });
        expect(dueItems(other, tuesday)).toEqual(dueItems(one, tuesday));
        expect(nextDueAt(other, tuesday)).toBe(nextDueAt(one, tuesday));
      }),
    );
  });

  test('nothing becomes due before the next moment, and something does then', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (days) => {
        const ahead = facts({
          decisions: days.map((each) =>
            reminder({ id: `remind:${each}`, dueOn: new Date(tuesday + each * day).toISOString().slice(0, 10) }),
          ),
        });
        const next = nextDueAt(ahead, tuesday) ?? Number.NaN;
        expect(dueItems(ahead, next - 1)).toEqual([]);
        expect(dueItems(ahead, next)).toHaveLength(1);
      }),
    );
  });
});
