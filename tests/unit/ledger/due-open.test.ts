import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../ledger/commitment.ts';
import { dueItems, nextDueAt } from '../../../ledger/due-items.ts';
import { toClaim } from '../../../ledger/notifications.ts';
import type { Exchange } from '../../../ledger/exchange.ts';
import { tuesday } from './support/arbitraries.ts';
import { facts } from './support/due.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

function commitment(set: Partial<Commitment> = {}): Commitment {
  const made = { id: '1', personId: 'dana', sort: 'promise' as const, by: 'me' as const, words: 'send the deck' };
  return { ...made, timeZone: 'UTC', loggedAt: tuesday, ...set };
}

function kindness(set: Partial<Exchange> = {}): Exchange {
  return { id: 'x', personId: 'dana', direction: 'received', on: '2026-10-20', loggedAt: 0, ...set };
}

function ask(set: Partial<Commitment> = {}) {
  return facts({ commitments: [commitment({ sort: 'ask', by: 'them', words: 'a referral', ...set })] });
}

/** The start of a day without a zone of its own: the machine's. */
function local(date: string): number {
  return new Date(`${date}T00:00:00`).getTime();
}

describe('a promise of the user', () => {
  test('is due from the start of its day, where it was meant', () => {
    const promise = commitment({ due: '2026-11-06', timeZone: 'Europe/Vienna' });
    const start = Date.parse('2026-11-06T00:00:00+01:00');
    const set = facts({ commitments: [promise] });
    expect(dueItems(set, start - 1)).toEqual([]);
    expect(nextDueAt(set, tuesday)).toBe(start);
    expect(dueItems(set, start)).toEqual([
      {
        key: 'promise:1',
        occurrence: '2026-11-06',
        reason: 'promise-due',
        personId: 'dana',
        personName: 'Dana',
        words: 'send the deck',
        dueOn: '2026-11-06',
        since: start,
        commitmentId: '1',
      },
    ]);
  });

  test.each([
    ['without a day', {}],
    ['that has ended', { due: '2026-11-01', ended: 'kept' as const }],
    ['in the bin', { due: '2026-11-01', deletedAt: 1 }],
    ['of somebody in the bin', { due: '2026-11-01', personId: 'nobody' }],
    ['of somebody else', { due: '2026-11-01', by: 'them' as const }],
    ['that is an ask of the user', { due: '2026-11-01', sort: 'ask' as const }],
  ])('not one %s', (_, set) => {
    const open = facts({ commitments: [commitment(set)] });
    expect(dueItems(open, tuesday)).toEqual([]);
    expect(nextDueAt(open, tuesday)).toBeUndefined();
  });

  test('let pass it is silent; with a new day it is due again', () => {
    const decisions = [{ id: 'promise:1', createdAt: 0, dismissedFor: '2026-11-01' }];
    expect(dueItems(facts({ decisions, commitments: [commitment({ due: '2026-11-01' })] }), tuesday)).toEqual([]);
    expect(dueItems(facts({ decisions, commitments: [commitment({ due: '2026-11-02' })] }), tuesday)).toHaveLength(1);
  });
});

describe('an ask of somebody', () => {
  test('waits for a reply two days after it was made', () => {
    const asked = ask({ madeOn: '2026-11-03' });
    const from = Date.parse('2026-11-05T00:00:00Z');
    expect(dueItems(asked, from - 1)).toEqual([]);
    expect(nextDueAt(asked, tuesday)).toBe(from);
    const item = { key: 'reply:1', occurrence: 'asked', reason: 'reply-owed', words: 'a referral', since: from };
    expect(dueItems(asked, from)).toMatchObject([item]);
    expect(nextDueAt(ask(), tuesday)).toBe(tuesday + 2 * day);
    expect(nextDueAt(ask({ madeOn: '2026-11' }), tuesday)).toBe(tuesday + 2 * day);
  });

  test('or on the day it is needed by, when that is sooner', () => {
    expect(nextDueAt(ask({ due: '2026-11-04' }), tuesday)).toBe(Date.parse('2026-11-04T00:00:00Z'));
    expect(nextDueAt(ask({ due: '2026-12-24' }), tuesday)).toBe(tuesday + 2 * day);
  });

  test('answered, it waits no more', () => {
    for (const ended of ['kept', 'declined', 'withdrawn'] as const)
      expect(dueItems(ask({ ended }), tuesday + 9 * day)).toEqual([]);
  });
});

describe('kindness not yet thanked', () => {
  test('is a hint from the third to the sixtieth day, and then no more', () => {
    const set = facts({ toThank: [kindness()] });
    const [from, until] = [local('2026-10-23'), local('2026-12-19')];
    expect(dueItems(set, from - 1)).toEqual([]);
    expect(nextDueAt(set, from - 1)).toBe(from);
    const item = { key: 'thanks:x', occurrence: 'x', reason: 'thanks-due', exchangeId: 'x', since: from };
    expect(dueItems(set, from)).toMatchObject([item]);
    expect(nextDueAt(set, from)).toBe(until);
    expect(dueItems(set, until - 1)).toHaveLength(1);
    expect(dueItems(set, until)).toEqual([]);
    expect(nextDueAt(set, until)).toBeUndefined();
  });

  test('not on the day it was written down', () => {
    const set = facts({ toThank: [kindness({ loggedAt: tuesday })] });
    expect(dueItems(set, tuesday)).toEqual([]);
    expect(dueItems(set, tuesday + day)).toHaveLength(1);
  });

  test.each([
    ['thanked', kindness({ thankedOn: '2026' })],
    ['given', kindness({ direction: 'given' })],
    ['of a month', kindness({ on: '2026-10' })],
    ['without a date', { id: 'x', personId: 'dana', direction: 'received' as const, loggedAt: 0 }],
    ['in the bin', kindness({ deletedAt: 1 })],
    ['of somebody in the bin', kindness({ personId: 'nobody' })],
  ])('not one %s', (_, row) => {
    expect(dueItems(facts({ toThank: [row] }), tuesday)).toEqual([]);
  });

  test('let pass or put off, it is silent', () => {
    const decision = { id: 'thanks:x', createdAt: 0 };
    const passed = facts({ toThank: [kindness()], decisions: [{ ...decision, dismissedFor: 'x' }] });
    expect([dueItems(passed, tuesday), nextDueAt(passed, tuesday)]).toEqual([[], undefined]);
    const later = facts({ toThank: [kindness()], decisions: [{ ...decision, snoozedUntil: tuesday + day }] });
    expect([dueItems(later, tuesday), nextDueAt(later, tuesday)]).toEqual([[], tuesday + day]);
    const never = facts({ toThank: [kindness()], decisions: [{ ...decision, snoozedUntil: tuesday + 90 * day }] });
    expect(nextDueAt(never, tuesday)).toBeUndefined();
  });

  test('waits in the list and never interrupts', () => {
    const set = facts({ toThank: [kindness()], commitments: [commitment({ due: '2026-11-01' })] });
    const items = dueItems(set, tuesday);
    expect(items.map(({ reason }) => reason).toSorted()).toEqual(['promise-due', 'thanks-due']);
    expect(toClaim(items, [], tuesday).map(({ reason }) => reason)).toEqual(['promise-due']);
  });
});
