import { describe, expect, test } from 'vitest';
import { readDate } from '../../../components/log/read-date.ts';
import { readLine } from '../../../ledger/line/read-line.ts';

/** A Tuesday. */
const now = new Date(2026, 10, 3, 12).getTime();

/** As the log form reads a line: with the reader of dates at hand. */
function read(text: string) {
  const { on, size, note } = readLine(text, {
    direction: 'received',
    now,
    readDate: (line, at) => readDate(line, at, 'en-GB'),
  });
  return { on, size, note };
}

describe('no date, and every word stays', () => {
  test.each([
    // names
    'Gave me a Monday.com demo',
    'Sun Microsystems referral',
    'Sunday Times interview',
    'on Sunday Times shortlist',
    'Black Friday deals tips',
    'Intro by Wednesday Addams',
    'in August Wilson workshop',
    'June gave me her desk',
    'April reviewed my CV',
    'May, who sat next to me, listened',
    'comments on my 2016 report',
    // durations
    'Spent all afternoon on my CV',
    'A weekend of copy edits',
    'Drove me home one night',
    'sat with me the whole weekend',
    // habits
    'Practised with me every morning',
    'Called every Monday when I was at Acme',
    'called every other Friday night',
    'helped with the Monday morning call',
    'a Friday',
    // ranges
    'mentored me from May to August 2015',
    'drove me Monday to Friday',
    'drove me Monday–Friday',
    // days that no calendar has
    'Fed me on Friday 13th',
    'fed me on Friday the 13th',
    '29 February 2023',
    'intro on 31 April 2020',
    'intro to Bly, April 31st, 2020',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ on: undefined, size: undefined, note: text });
  });
});

describe('a date that is sure, and what stays', () => {
  test.each([
    ['hired me at 1984 Labs in 2011', '2011', 'hired me at 1984 Labs'],
    ['Stayed with me from 2010 to 2015', '2010', 'Stayed with me from 2010 to 2015'],
    ['mentored me between 2010 and 2015', '2010', 'mentored me between 2010 and 2015'],
    ['In 2016 Dana called me', '2016', 'In 2016 Dana called me'],
    ['pushed the deadline to March 2016', '2016', 'pushed the deadline to March 2016'],
    ['on Friday night, drove me home', '2026-10-30', 'drove me home'],
    ['drove me home last Tuesday evening', '2026-10-27', 'drove me home'],
    ['on Friday, 13 March 2015, intro', '2015-03-13', 'intro'],
    ['intro on 29 February 2024', '2024-02-29', 'intro'],
    ['in May she lent me a desk', '2026-05', 'she lent me a desk'],
    ['lunch on 3/4/2020', '2020-04-03', 'lunch'],
    ['read it over two weeks in March 2019', '2019-03', 'read it over two weeks'],
    ['mock interview on Tuesday with two friends', '2026-11-03', 'mock interview with two friends'],
  ])('%s: %s', (text, on, note) => {
    expect(read(text)).toMatchObject({ on, note });
  });
});

test.each([
  ['Introduced me to Acme 2016 big', { on: '2016', size: 4, note: 'Introduced me to Acme' }],
  ['Introduced me to Acme in 2016 small', { on: '2016', size: 1, note: 'Introduced me to Acme' }],
  ['gave advice, took a week', { on: undefined, size: 4, note: 'gave advice' }],
  ['gave advice, went out on a limb', { on: undefined, size: 8, note: 'gave advice' }],
])('what it took: %s', (text, says) => {
  expect(read(text)).toEqual(says);
});
