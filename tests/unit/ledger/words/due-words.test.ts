import { expect, test } from 'vitest';
import { dueWords } from '../../../../ledger/words/due-words.ts';
import { english } from '../support/english.ts';

test.each([
  ['custom', 'call her', 'call her'],
  ['promise-due', 'send the deck', 'you promised: send the deck'],
  ['reply-owed', 'a referral', 'waits for your answer: a referral'],
  ['thanks-due', undefined, 'has not heard your thanks yet'],
  ['old-helper-looking', undefined, ''],
] as const)('%s is told as it is', (reason, words, told) => {
  expect(dueWords({ reason, ...(words !== undefined && { words }) }, english)).toBe(told);
});
