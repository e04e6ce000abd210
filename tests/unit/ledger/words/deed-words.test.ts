import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeKinds } from '../../../../ledger/exchange.ts';
import { type DeedForm, deedWords } from '../../../../ledger/words/deed-words.ts';
import { english } from '../support/english.ts';
import { anyText, exchange, tuesday } from '../support/arbitraries.ts';
import { givenNotes, receivedNotes } from './notes.ts';

const how = { now: tuesday, locale: 'en-GB', name: 'Dana Whitlock' };

describe('a note told back', () => {
  test.each(receivedNotes)('received: %s', (note, told) => {
    expect(deedWords({ direction: 'received', note }, english, { ...how, form: 'line' })).toBe(told);
  });

  test.each(givenNotes)('given: %s', (note, told) => {
    expect(deedWords({ direction: 'given', note }, english, { ...how, form: 'line' })).toBe(told);
  });

  test('without a name they are “they” and “them”', () => {
    const nameless = { now: tuesday, locale: 'en' };
    const form = 'sentence';
    expect(deedWords({ direction: 'received', note: 'intro to Acme' }, english, { ...nameless, form })).toBe(
      'They introduced you to Acme.',
    );
    expect(deedWords({ direction: 'given', note: 'intro to Acme' }, english, { ...nameless, form })).toBe(
      'You introduced them to Acme.',
    );
  });
});

describe('where it is told', () => {
  const acme = {
    direction: 'received',
    kind: 'introduction',
    on: '2016',
    note: 'Introduced me to Acme, after the layoff',
  } as const;
  test.each<[DeedForm, string]>([
    ['badge', 'introduced you to Acme, 2016'],
    ['line', 'Introduced you to Acme, after the layoff'],
    ['sentence', 'Dana introduced you to Acme, after the layoff.'],
    ['about', 'introduced you to Acme in 2016'],
  ])('%s', (form, words) => {
    expect(deedWords(acme, english, { ...how, form })).toBe(words);
  });

  test.each([
    ['2026-03', 'gave you feedback, March', 'gave you feedback in March'],
    ['2026-03-14', 'gave you feedback, March', 'gave you feedback in March'],
    ['2026', 'gave you feedback, 2026', 'gave you feedback in 2026'],
    ['2019-03-14', 'gave you feedback, 2019', 'gave you feedback in 2019'],
    [undefined, 'gave you feedback', 'gave you feedback'],
  ])('%s: %s', (on, badge, about) => {
    const feedback = { direction: 'received', kind: 'feedback', ...(on && { on }) } as const;
    expect(deedWords(feedback, english, { ...how, form: 'badge' })).toBe(badge);
    expect(deedWords(feedback, english, { ...how, form: 'about' })).toBe(about);
  });

  test('the month in the language given', () => {
    const feedback = { direction: 'received', kind: 'feedback', on: '2026-03' } as const;
    expect(deedWords(feedback, english, { ...how, locale: 'de', form: 'badge' })).toBe('gave you feedback, März');
  });

  test('a year that the note tells already is not told twice', () => {
    const deed = { direction: 'received', note: 'introduced me to Acme in 2016', on: '2016-05' } as const;
    expect(deedWords(deed, english, { ...how, form: 'badge' })).toBe('introduced you to Acme in 2016');
  });

  test('the kind and the note quoted, where the note cannot be told', () => {
    const deed = { direction: 'received', kind: 'advice', on: '2016', note: 'lunch in Lisbon' } as const;
    expect(deedWords(deed, english, { ...how, form: 'line' })).toBe('Gave you advice: “lunch in Lisbon”');
    expect(deedWords(deed, english, { ...how, form: 'about' })).toBe('gave you advice in 2016');
  });

  test.each(exchangeKinds)('every kind has words for either way: %s', (kind) => {
    const words = (direction: 'received' | 'given') =>
      deedWords({ direction, kind }, english, { ...how, form: 'sentence' });
    expect(words('received')).toMatch(/^Dana .*you.*\.$/);
    expect(words('given')).toMatch(/^You .*Dana.*\.$/);
  });
});

describe('any note', () => {
  const forms = fc.constantFrom<DeedForm>('badge', 'line', 'sentence', 'about');

  test('gives one short line of well-formed text', () => {
    fc.assert(
      fc.property(exchange, anyText, forms, (deed, note, form) => {
        const words = deedWords({ ...deed, note }, english, { ...how, form });
        expect(words).not.toBe('');
        expect(words.length).toBeLessThanOrEqual(180);
        expect(words.isWellFormed()).toBe(true);
        expect(/\p{Cc}/u.test(words)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a badge stays within its slot, however long the note', () => {
    for (const note of [
      'introduced me to '.concat('Acme '.repeat(60)),
      'lunch '.repeat(60),
      'x'.repeat(5000),
      `intro to ${'🚀'.repeat(300)}`,
    ]) {
      const words = deedWords({ direction: 'received', note, on: '2016' }, english, { ...how, form: 'badge' });
      expect(words.length).toBeLessThanOrEqual(52);
      expect(words.isWellFormed()).toBe(true);
      expect(words).toContain('2016');
    }
  });
});
