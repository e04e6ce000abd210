import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../../ledger/exchange.ts';
import type { Standing } from '../../../../ledger/standing.ts';
import { standingSentence } from '../../../../ledger/words/standing-sentence.ts';
import { tuesday } from '../support/arbitraries.ts';
import { standingWith } from '../support/due.ts';
import { english } from '../support/english.ts';

const received = { direction: 'received' } as const;
const given = { direction: 'given' } as const;
const hard = { ...received, hardTimes: true } as const;

describe('the sentence that opens a person', () => {
  test.each<[readonly Partial<Exchange>[], Partial<Standing>, string, string]>([
    [[hard], {}, 'Dana helped you in a tough stretch.', 'Dana helped you in a tough stretch.'],
    [
      [hard, received, given],
      {},
      'Dana helped you in a tough stretch.',
      'Dana helped you in a tough stretch. Help has gone both ways.',
    ],
    [
      [{ ...received, on: '2014' }, given],
      {},
      'A two-way street, for twelve years now.',
      'A two-way street, for twelve years now.',
    ],
    [
      [{ ...received, on: '1999' }, given],
      {},
      'A two-way street, for 27 years now.',
      'A two-way street, for 27 years now.',
    ],
    [[{ ...received, on: '2025' }, given], {}, 'A two-way street.', 'A two-way street.'],
    [[received, received], {}, 'You have mostly received.', 'You have mostly received. Dana seems glad to help.'],
    [[given, given], {}, 'You have mostly given.', 'You have mostly given.'],
    [[received], {}, 'Dana helped you once.', 'Dana helped you once.'],
    [[given], {}, 'You helped Dana once.', 'You helped Dana once.'],
    [[], {}, 'Nothing recorded yet.', 'Nothing recorded yet. Has Dana ever made something easier for you?'],
    [[], { close: true }, 'You and Dana are close.', 'You and Dana are close.'],
    [
      [{ ...received, on: '2026-08', note: 'listened' }],
      { close: true, need: 'A flat in Lisbon' },
      'Dana listened in August. Dana is looking for a flat in Lisbon.',
      'Dana listened in August. Dana is looking for a flat in Lisbon.',
    ],
  ])('%j %j: %s', (rows, set, short, long) => {
    const standing = { ...standingWith('Dana Whitlock', rows), ...set };
    const how = { now: tuesday, locale: 'en-GB' };
    expect(standingSentence(standing, english, { ...how, form: 'short' })).toBe(short);
    expect(standingSentence(standing, english, how)).toBe(long);
  });
});
