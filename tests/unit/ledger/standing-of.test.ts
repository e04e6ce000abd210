import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance } from '../../../ledger/balance.ts';
import type { Exchange } from '../../../ledger/exchange.ts';
import { standingOf } from '../../../ledger/standing-of.ts';
import { dana, exchange, exchanges } from './support/arbitraries.ts';

const nothingElse = { commitments: [], cues: [] };

function standing(rows: readonly Exchange[]) {
  return standingOf(dana, rows, nothingElse);
}

function deed(set: Partial<Exchange> = {}): Exchange {
  return { id: crypto.randomUUID(), personId: 'dana', direction: 'received', loggedAt: 1_700_000_000_000, ...set };
}

function kept(row: Exchange): Exchange {
  const { deletedAt, ...rest } = row;
  return deletedAt === undefined ? row : rest;
}

function turned(row: Exchange): Exchange {
  return { ...row, direction: row.direction === 'given' ? 'received' : 'given' };
}

describe('the laws of standing', () => {
  test('it does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        exchanges.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(standing(shuffled)).toEqual(standing(rows));
        },
      ),
    );
  });

  test('what is in the bin does not count', () => {
    fc.assert(
      fc.property(exchanges, (rows) => {
        expect(standing(rows)).toEqual(standing(rows.filter(({ deletedAt }) => deletedAt === undefined)));
      }),
    );
  });

  test('turned around, given and received change places and the direction changes its sign', () => {
    fc.assert(
      fc.property(exchanges, (rows) => {
        const [one, other] = [standing(rows), standing(rows.map(turned))];
        expect([other.given, other.received, other.givenCount, other.receivedCount]).toEqual([
          one.received,
          one.given,
          one.receivedCount,
          one.givenCount,
        ]);
        const [a, b] = [balance(one.given, one.received), balance(other.given, other.received)];
        expect(b.mutual).toBe(a.mutual);
        expect(b.direction + a.direction).toBe(0);
      }),
    );
  });

  test('more given never leans less towards given, more received never less towards received', () => {
    fc.assert(
      fc.property(exchanges, exchange, (rows, more) => {
        const [before, after] = [standing(rows), standing([...rows, kept(more)])];
        const change =
          balance(after.given, after.received).direction - balance(before.given, before.received).direction;
        expect(more.direction === 'given' ? change : -change).toBeGreaterThan(0);
      }),
    );
  });

  test('direction stays within −1 and 1, the mutual part within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (given, received) => {
        const { direction, mutual } = balance(given, received);
        expect(Math.abs(direction)).toBeLessThan(1);
        expect(mutual).toBeGreaterThanOrEqual(0);
        expect(mutual).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a lone favour of five minutes leans by 0.20 and no more', () => {
    expect(balance(0, 1)).toEqual({ mutual: 0, direction: -0.2 });
    expect(balance(1, 0)).toEqual({ mutual: 0, direction: 0.2 });
    expect(balance(0, 0)).toEqual({ mutual: 0, direction: 0 });
    expect(balance(3, 3).mutual).toBe(1);
  });

  test('each favour given moves the mutual part towards what is smaller, and evens out at as much as was received', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (received, given) => {
        const [before, after] = [balance(given, received).mutual, balance(given + 1, received).mutual];
        expect(Math.sign(after - before)).toBe(given < received ? 1 : -1);
        expect(balance(received, received).mutual).toBe(1);
      }),
    );
  });

  test('time lessens nothing: the same favours long ago weigh the same and are told by the same word', () => {
    fc.assert(
      fc.property(exchanges, fc.integer({ min: 1, max: 80 }), (rows, years) => {
        const earlier = rows.map((row) => {
          if (row.on === undefined) return row;
          return { ...row, on: `${Number(row.on.slice(0, 4)) - years}${row.on.slice(4)}` };
        });
        const [now, then] = [standing(rows), standing(earlier)];
        expect([then.given, then.received, then.word]).toEqual([now.given, now.received, now.word]);
      }),
    );
  });

  test('the kindness is the one in hard times, then the larger, then the older', () => {
    fc.assert(
      fc.property(exchanges, (rows) => {
        const received = rows.filter(({ direction, deletedAt }) => direction === 'received' && deletedAt === undefined);
        const { kindness } = standing(rows);
        const chosen = received.find(({ id }) => id === kindness?.exchangeId);
        expect(kindness === undefined).toBe(received.length === 0);
        for (const other of received) {
          expect(Number(chosen?.hardTimes ?? false)).toBeGreaterThanOrEqual(Number(other.hardTimes ?? false));
          if (chosen?.hardTimes !== other.hardTimes) continue;
          expect(chosen?.size ?? 1).toBeGreaterThanOrEqual(other.size ?? 1);
          if ((chosen?.size ?? 1) > (other.size ?? 1) || !chosen?.on || !other.on) continue;
          expect(chosen.on <= other.on).toBe(true);
        }
      }),
    );
  });
});

const r = deed;

function g(set: Partial<Exchange> = {}): Exchange {
  return deed({ direction: 'given', ...set });
}

describe('the word for it', () => {
  test.each([
    ['nothing', []],
    ['helped-you-once', [r()]],
    ['helped-you-once', [r({ size: 8 })]],
    ['you-helped-once', [g({ size: 8 })]],
    ['tough-stretch', [r({ hardTimes: true })]],
    ['tough-stretch', [r({ hardTimes: true }), g({ size: 8 }), g({ size: 8 }), g({ size: 8 })]],
    ['you-helped-once', [g({ hardTimes: true })]],
    ['mostly-received', [r(), r()]],
    ['mostly-given', [g(), g()]],
    ['two-way', [r(), g()]],
    ['two-way', [r({ size: 2 }), g()]],
    ['mostly-received', [r({ size: 2 }), r({ size: 1 }), g()]],
    ['two-way', [r({ size: 4 }), r({ size: 2 }), g({ size: 4 })]],
    ['mostly-received', [r({ size: 4 }), g()]],
    ['mostly-given', [r(), g({ size: 4 })]],
  ] as const)('%s', (word, rows) => {
    expect(standing(rows).word).toBe(word);
  });
});

describe('what else a standing tells', () => {
  test('latest, since and not yet thanked', () => {
    const old = deed({ on: '2016', hardTimes: true, note: 'Introduced me to Acme' });
    const recent = deed({ on: '2026-10-27', size: 4, thankedOn: '2026-10-28' });
    const told = standing([old, recent]);
    expect(told).toMatchObject({
      since: 2016,
      notThanked: 1,
      latest: { exchangeId: recent.id },
      kindness: { exchangeId: old.id },
    });
  });

  test('an exchange without a date stands at the day it was written down', () => {
    const dated = deed({ on: '2019' });
    const undated = deed({ loggedAt: Date.UTC(2026, 10, 3) });
    expect(standing([undated, dated]).latest?.exchangeId).toBe(undated.id);
    expect(standing([undated]).since).toBeUndefined();
  });

  test('a note is kept to 200 characters and never cut through an emoji', () => {
    const note = `${'a'.repeat(199)}🙏 and more`;
    expect(standing([deed({ note })]).latest?.note).toBe('a'.repeat(199));
  });

  test('open commitments, the newest open need, close', () => {
    const told = standingOf(
      {
        ...dana,
        close: true,
        needs: [
          { id: '1', words: 'a lab', heardAt: 1 },
          { id: '2', words: 'a flat', heardAt: 3 },
          { id: '3', words: 'a boat', heardAt: 4, closedAt: 5 },
        ],
      },
      [],
      {
        cues: [],
        commitments: [
          { id: 'a', personId: 'dana', sort: 'promise', by: 'me', words: 'two names', loggedAt: 1 },
          { id: 'b', personId: 'dana', sort: 'ask', by: 'me', words: 'a read', loggedAt: 1, ended: 'kept' },
          { id: 'c', personId: 'dana', sort: 'ask', by: 'me', words: 'a read', loggedAt: 1, deletedAt: 2 },
        ],
      },
    );
    expect(told).toMatchObject({ close: true, need: 'a flat', open: 1, word: 'nothing' });
  });

  test('a job search, by its newest sign with words, from its beginning', () => {
    const day = 86_400_000;
    const cue = { personId: 'dana', place: 'feed' as const };
    const told = standingOf(dana, [], {
      commitments: [],
      cues: [
        {
          ...cue,
          id: 'post',
          key: 'p',
          kind: 'job-search',
          excerpt: 'looking',
          seenAt: 10 * day,
          lastSeenAt: 10 * day,
        },
        { ...cue, id: 'badge', key: 'b', kind: 'open-to-work', seenAt: 40 * day, lastSeenAt: 80 * day },
        { ...cue, id: 'new', key: 'n', kind: 'new-job', seenAt: 90 * day, lastSeenAt: 90 * day },
      ],
    });
    expect(told.looking).toEqual({ cueId: 'post', kind: 'job-search', seenAt: 10 * day, lastSeenAt: 80 * day });
  });
});
