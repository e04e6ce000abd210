import { describe, expect, test } from 'vitest';
import { dateWords, dayWords, fullDateWords } from '../../../../ledger/words/date-words.ts';
import { firstName } from '../../../../ledger/words/first-name.ts';
import { needWords } from '../../../../ledger/words/need-words.ts';
import { tuesday } from '../support/arbitraries.ts';
import { english } from '../support/english.ts';

describe('what to call a person', () => {
  test.each([
    ['Dana Whitlock', 'Dana'],
    ['Dr. Dana Whitlock', 'Dana'],
    ['Prof. Dr. Ruth Feldman', 'Ruth'],
    ['Dana Whitlock (she/her)', 'Dana'],
    ['🚀 Dana Whitlock 🚀', 'Dana'],
    ['Whitlock, Dana', 'Dana'],
    ['van der Berg, Jan', 'Jan'],
    ['De la Cruz, Dr. Maria', 'Maria'],
    ['Jan van der Berg, PhD', 'Jan'],
    ['Dana Whitlock, PhD', 'Dana'],
    ['Mary-Jane Watson', 'Mary-Jane'],
    ['J. R. Smith', 'J. R. Smith'],
    ['山田 太郎', '山田 太郎'],
    ['نور حداد', 'نور'],
    ['Cher', 'Cher'],
    ['🚀', '🚀'],
    ['', ''],
  ])('%s', (name, first) => {
    expect(firstName(name)).toBe(first);
  });
});

describe('when', () => {
  test.each([
    ['2016', '2016', '2016'],
    ['2016-03', '2016', 'March 2016'],
    ['2016-03-14', '2016', '14 March 2016'],
    ['2026-03', 'March', 'March'],
    ['2026-10-27', 'October', '27 October'],
    ['2026', '2026', '2026'],
  ])('%s: %s, in full %s', (on, short, full) => {
    expect(dateWords(on, tuesday, 'en-GB')).toBe(short);
    expect(fullDateWords(on, tuesday, 'en-GB')).toBe(full);
  });

  test.each([
    ['2026-11-03', undefined],
    ['2026-11-06', 'Friday'],
    ['2026-10-29', 'Thursday'],
    ['2026-10-27', '27 October'],
    ['2026-11-10', '10 November'],
    ['2027-01-08', '8 January 2027'],
    ['2026-12', 'December'],
  ])('around today, %s is %s', (day, words) => {
    expect(dayWords(day, tuesday, 'en-GB')).toBe(words);
  });
});

describe('what someone is looking for', () => {
  test.each([
    ['A flat in Lisbon from March.', 'a flat in Lisbon from March'],
    ['Looking for a design lead role, Leeds or remote', 'a design lead role, Leeds or remote'],
    ['HR business partner role', 'HR business partner role'],
    ['Lisbon Marathon partner', 'Lisbon Marathon partner'],
    ['looking for', 'looking for'],
  ])('%s', (need, words) => {
    expect(needWords(need, english)).toBe(words);
  });
});
