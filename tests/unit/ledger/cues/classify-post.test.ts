import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyPost } from '../../../../ledger/cues/classify-post.ts';
import { englishPhrases } from '../../../../linkedin/cue-phrases/en.ts';
import { anyText } from '../support/arbitraries.ts';
import { asideOthers, asideSearches } from './posts/aside.ts';
import { hiring } from './posts/hiring.ts';
import { laidOff } from './posts/laid-off.ts';
import { others } from './posts/others.ts';
import { pastAndPlay } from './posts/past-and-play.ts';
import { searching } from './posts/searching.ts';
import { secondOthers } from './posts/second-others.ts';
import { secondSearches } from './posts/second-searches.ts';
import { thirdOthers } from './posts/third-others.ts';
import { thirdSearches } from './posts/third-searches.ts';

/** The clock that the posts were written under. */
const now = Date.UTC(2026, 10, 24);

function read(text: string) {
  return classifyPost(text, englishPhrases, now);
}

describe('the author’s own search', () => {
  test.each(searching.map((text) => [text]))('%s', (text) => {
    expect(read(text)?.kind).toBe('job-search');
  });

  test.each(laidOff.map(({ kind, text }) => [kind, text] as const))('%s: %s', (kind, text) => {
    expect(read(text)?.kind).toBe(kind);
  });
});

describe('the author’s own search or loss, in other words', () => {
  test.each([...secondSearches, ...thirdSearches].map((text) => [text]))('%s', (text) => {
    expect(read(text)).not.toBeNull();
  });
});

describe('no search of the author’s', () => {
  test.each([...hiring, ...others, ...pastAndPlay, ...secondOthers, ...thirdOthers].map((text) => [text]))(
    '%s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

test('which years are over follows from the clock', () => {
  const post = 'In 2026 I was laid off.';
  expect(classifyPost(post, englishPhrases, Date.UTC(2027, 0, 20))).not.toBeNull();
  expect(classifyPost(post, englishPhrases, Date.UTC(2027, 6, 1))).toBeNull();
  expect(classifyPost('#OpenToWork2031 #graz', englishPhrases, now)).not.toBeNull();
});

test('of the posts kept aside, nearly all are read as a person reads them', () => {
  expect(asideSearches.filter((text) => read(text)).length).toBeGreaterThanOrEqual(17);
  expect(asideOthers.filter((text) => read(text)).length).toBeLessThanOrEqual(1);
});

describe('why', () => {
  test('the deciding words are told in the order of the post, as they were written', () => {
    const post =
      'Hi all. After nine great years My Role was eliminated.\n\nI’m looking for my next role in Leeds, please share!';
    expect(read(post)).toEqual({
      kind: 'job-search',
      because: ['My Role was eliminated', 'looking for my next role', 'please share'],
      excerpt: 'After nine great years My Role was eliminated. I’m looking for my next role in Leeds, please share!',
    });
  });

  test('the excerpt is plain text of at most 280 characters around the deciding words', () => {
    const filler = 'The river was high that spring and nobody crossed it without a reason. ';
    const post = `${filler.repeat(12)}Yesterday I was laid off. ${filler.repeat(12)}`;
    expect(read(post)?.excerpt).toBe('Yesterday I was laid off.');
    const endless = `${'and then the river '.repeat(40)}I was laid off ${'and then the river '.repeat(40)}`;
    const excerpt = read(endless)?.excerpt ?? '';
    expect(excerpt).toContain('I was laid off');
    expect(excerpt.length).toBeLessThanOrEqual(280);
    expect(excerpt.startsWith('…') && excerpt.endsWith('…')).toBe(true);
  });

  test('what a page adds or the author quotes is not the author’s', () => {
    expect(read('I am looking for a new role in fundraising …more')?.excerpt).toBe(
      'I am looking for a new role in fundraising',
    );
    expect(read('She wrote to me: "I was laid off and I am looking for a new role as an editor". I cried.')).toBeNull();
    expect(read('Proud of Bo.\nBo Larsen reposted this\nI was laid off yesterday.')).toBeNull();
    expect(read('> I was laid off yesterday.\nSo sorry to hear this.')).toBeNull();
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    'I was',
    'laid off',
    'looking for',
    'a new role',
    'my',
    '#opentowork',
    'not',
    '“',
    '”',
    '\n',
    '.',
    '…',
    '🚀',
  );
  const texts = fc.oneof(
    anyText,
    fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  test('is read without failing, with a short excerpt and reasons from the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cue = read(text);
        if (!cue) return;
        expect(cue.excerpt.length).toBeLessThanOrEqual(280);
        expect(cue.excerpt).not.toBe('');
        expect(cue.because.length).toBeGreaterThan(0);
        expect(/\p{Cc}/u.test(cue.excerpt)).toBe(false);
      }),
    );
  });

  test('is read in time that does not explode', () => {
    const hostile = ['“', '"', 'i i i ', 'my my role ', 'looking for a ', '…more', '#a ', 'is ~ are '];
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const from = performance.now();
      read(text);
      expect(performance.now() - from).toBeLessThan(250);
    }
  });
});
