import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate } from '../../../../ledger/partial-date.ts';
import { readLine } from '../../../../ledger/line/read-line.ts';
import { anyText, tuesday } from '../support/arbitraries.ts';
import { lines } from './lines.ts';

const received = { direction: 'received', now: tuesday } as const;

describe('a line', () => {
  test.each(lines)('%s', (text, says) => {
    const { spans: _, onText: __, ...read } = readLine(text, received);
    expect(read).toEqual(says);
  });

  test('given: the tough stretch is theirs', () => {
    const given = { direction: 'given', now: tuesday } as const;
    expect(readLine('intro to Bly when he was laid off', given).hardTimes).toBe(true);
    expect(readLine('intro to Bly when I was at Acme', given).hardTimes).toBeUndefined();
  });

  test('the words that said when are told', () => {
    expect(readLine('intro back in 2009, big', received).onText).toBe('back in 2009');
  });
});

const easter = 'intro the Friday before Easter, big';

function readDate(line: string) {
  return { on: '2026-04-03', start: line.indexOf('the Friday'), end: line.indexOf(', big') };
}

describe('dates said in other ways', () => {
  test('are found by whoever is passed in', () => {
    expect(readLine(easter, { ...received, readDate })).toMatchObject({ on: '2026-04-03', size: 4, note: 'intro' });
  });

  test('are not looked for when the line understands its own', () => {
    expect(readLine('intro in 2016', { ...received, readDate: () => expect.fail('was asked') }).on).toBe('2016');
  });

  test.each([
    ['nothing', null],
    ['no date', { on: '2026-02-31', start: 0, end: 5 }],
    ['no place', { on: '2026-02-01', start: 5, end: 5 }],
    ['a place outside', { on: '2026-02-01', start: 0, end: 999 }],
  ])('and not believed when they are %s', (_, found) => {
    const read = readLine(easter, { ...received, readDate: () => found });
    expect(read.on).toBeUndefined();
    expect(read.note).toBe('intro the Friday before Easter');
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    'intro',
    'to',
    'Acme',
    'in',
    '2016',
    ',',
    '(',
    ')',
    'yesterday',
    'last',
    'Tuesday',
    '2',
    'd',
    'ago',
    'March',
    'took',
    'an',
    'hour',
    'big',
    'tough',
    'stretch',
    '’',
    '-',
    '.',
    '\n',
    '🚀',
  );
  const texts = fc.oneof(
    anyText,
    fc
      .array(fc.tuple(fragment, fc.constantFrom(' ', '', '  ')), { maxLength: 30 })
      .map((parts) => parts.flat().join('')),
  );

  test('gives an answer, and no text is lost: the pieces are the line, the note is their words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { spans, note, on, onText } = readLine(text, received);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        const kept = spans.filter((span) => span.as === 'note');
        expect(kept.map(({ start, end }) => text.slice(start, end)).join('')).toBe(note);
        const pieces = spans.map((span) => ({ as: span.as, piece: text.slice(span.start, span.end) }));
        expect(pieces.filter(({ piece }) => piece === '')).toEqual([]);
        const between = pieces.filter(({ as }) => as === 'between');
        expect(between.filter(({ piece }) => !/^[\s,;:.!–—()[\]-]+$/.test(piece))).toEqual([]);
        expect(on === undefined || isPartialDate(on)).toBe(true);
        expect(text).toContain(onText ?? '');
      }),
      { numRuns: 500 },
    );
  });

  test('a long text is kept whole and read in no time', () => {
    const text = `intro to Bly in 2016 ${'and so on, 2d ago '.repeat(6000)}`;
    const from = performance.now();
    const { note, on } = readLine(text, received);
    expect(performance.now() - from).toBeLessThan(250);
    expect(on).toBe('2016');
    expect(note.length).toBeGreaterThan(100_000);
  });
});
