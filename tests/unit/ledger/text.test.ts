import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases, phraseBook } from '../../../ledger/text/phrase-book.ts';
import { wordsOf } from '../../../ledger/text/words-of.ts';
import { anyText } from './support/arbitraries.ts';

function words(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function found(pattern: string, text: string): string[] {
  const read = words(text);
  return findPhrases(phraseBook([[pattern, true]]), read).map(({ from, to }) => read.slice(from, to).join(' '));
}

describe('the words of a text', () => {
  test.each([
    ['I’m open to work! #OpenToWork', ["i'm", 'open', 'to', 'work', '', '#opentowork']],
    ['v1.2, e.g. 4.5 years', ['v1', '2', 'e', 'g', '', '4', '5', 'years']],
    ['first\n\nsecond', ['first', '', 'second']],
    ['Tomás 山田 🚀🚀 (ok)', ['tomás', '山田', 'ok']],
    ['full-time ‘quoted’', ['full', 'time', 'quoted']],
    ['…more', ['more']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('each word stands where it says, and none holds a space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const each of wordsOf(text)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          expect([0, each.end - each.start]).toContain(each.word.length);
          expect(/\s/.test(each.word)).toBe(false);
          end = each.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('phrases', () => {
  test.each([
    ['laid off', 'I was laid off. Laid off!', ['laid off', 'laid off']],
    ['laid off', 'laid. Off', []],
    ['role|job was', 'my job was, my role was', ['job was', 'role was']],
    ['my new? job', 'my job, my new job', ['my job', 'my new job']],
    ['was eliminat*', 'was eliminated, was eliminating', ['was eliminated', 'was eliminating']],
    ['my ~2 job', 'my very own job; my job; my one and only job', ['my very own job', 'my job']],
    ['my ~2 job', 'my. Job', []],
    ['^laid off', 'Laid off today. She laid off', ['laid off']],
    ['i signed $', 'I signed up, I signed! I signed', ['i signed', 'i signed']],
    ['i ~1 job', 'i job job', ['i job']],
    ['i a? b? c', 'i c i a c i b c i a b c', ['i c', 'i a c', 'i b c', 'i a b c']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test('a phrase has to begin with whole words', () => {
    for (const pattern of ['~2 job', 'job?', 'job*', ''])
      expect(() => phraseBook([[pattern, 1]])).toThrow(/begins with/);
  });

  test('the worst text costs steps in proportion to its length', () => {
    const worst = phraseBook([['i ~9 i ~9 i ~9 never', true]]);
    let steps = 0;
    const counting = (length: number) => {
      steps = 0;
      const read = Array.from({ length }, () => 'i');
      const counted = new Proxy(read, {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      findPhrases(worst, counted);
      return steps;
    };
    const [short, long] = [counting(500), counting(1000)];
    expect(long / short).toBeLessThan(2.1);
  });
});
