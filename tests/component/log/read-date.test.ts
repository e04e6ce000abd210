import { expect, test } from 'vitest';
import { readDate } from '../../../components/log/read-date.ts';
import { mayHoldDate } from '../../../components/log/use-read-date.ts';

/** A Tuesday. */
const now = new Date(2026, 10, 3, 12).getTime();

test.each([
  ['intro to Kestrel’s CTO last Tuesday, big', 'last Tuesday', '2026-10-27'],
  ['read my CV two weeks ago', 'two weeks ago', '2026-10-20'],
  ['lunch on Friday', 'on Friday', '2026-10-30'],
  ['lunch on Tuesday', 'on Tuesday', '2026-11-03'],
  ['in May', 'May', '2026-05'],
  ['helped in December', 'December', '2025-12'],
  ['3 months ago', '3 months ago', '2026-08'],
  ['a couple of years ago', 'a couple of years ago', '2024'],
  ['March 14', 'March 14', '2026-03-14'],
  ['on 5 November', 'on 5 November', '2025-11-05'],
  ['on 14 March 2016', 'on 14 March 2016', '2016-03-14'],
  ['May 2016', 'May 2016', '2016-05'],
  ['this morning', 'this morning', '2026-11-03'],
  ['this week', 'this week', '2026-11-03'],
  ['half an hour ago', 'half an hour ago', '2026-11-03'],
])('%o says %o, which is %s', (text, said, on) => {
  const found = readDate(text, now, 'en-GB');
  expect(found?.on).toBe(on);
  expect(text.slice(found?.start, found?.end)).toBe(said);
  expect(mayHoldDate(text)).toBe(true);
});

test.each([
  'she sat with me all day through the contract',
  'you may introduce me',
  'helped me for two hours',
  'at 5pm',
  'next Tuesday',
  'in 2031-01-01',
  'nothing of the kind',
  '',
])('%o says no day in the past', (text) => {
  expect(readDate(text, now, 'en-GB')).toBeNull();
});

test('3/4 is in April in Britain and in March in the United States', () => {
  expect(readDate('3/4/2020', now, 'en-GB')?.on).toBe('2020-04-03');
  expect(readDate('3/4/2020', now, 'en-US')?.on).toBe('2020-03-04');
});
