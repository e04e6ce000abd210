// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, isPronouns, lineOf, writtenText } from '../../../linkedin/text.ts';

/** An element of nested parts: a text, or a tag with parts inside. */
type Part = string | Inside;
type Inside = [tag: string, ...inside: Part[]];

function build([name, ...inside]: Inside): Element {
  const [tag = 'div', ...classes] = name.split('.');
  const element = document.createElement(tag);
  element.className = classes.join(' ');
  for (const part of inside) element.append(typeof part === 'string' ? part : build(part));
  return element;
}

describe('cleanName', () => {
  it.each([
    ['Ada Example', 'Ada Example'],
    ['  Ada \n Example ', 'Ada Example'],
    ['Ada Example • 2nd', 'Ada Example'],
    ['Ada Example · 1st', 'Ada Example'],
    ['Ada Example• 3rd+', 'Ada Example'],
    ['Ada Example (she/her)', 'Ada Example'],
    ['Ada Example (She/Her) • 2nd', 'Ada Example'],
    ['Zoé Exemple (elle/iel)', 'Zoé Exemple'],
    ['Ada Example (Addie)', 'Ada Example (Addie)'],
    ['Marcel·lí Exemple', 'Marcel·lí Exemple'],
    ['雅美 佐藤', '雅美 佐藤'],
    ['', ''],
  ])('%j → %j', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  it('is idempotent and answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = cleanName(text);
        return cleanName(once).length <= once.length && once.length <= text.length;
      }),
    );
  });
});

it.each([
  ['He/Him', true],
  ['(they/them)', true],
  ['she/her/hers', true],
  ['CEO', false],
  ['Design lead', false],
  ['1/2', false],
  ['', false],
])('isPronouns(%j) is %s', (text, is) => {
  expect(isPronouns(text)).toBe(is);
});

describe('writtenText', () => {
  it.each<[what: string, part: Inside, text: string]>([
    ['line breaks', ['div', 'One', ['br'], 'two', ['br'], ['br'], 'three'], 'One\ntwo\n\nthree'],
    ['paragraphs', ['div', ['p', 'One'], ['p', 'two']], 'One\ntwo'],
    ['blanks of the source', ['div', '  One \n   word  '], 'One word'],
    ['no more than one empty line', ['div', 'One', ['br'], ['br'], ['br'], ['br'], 'two'], 'One\n\ntwo'],
    ['no button', ['span', 'Words', ['button', '… more']], 'Words'],
    ['nothing meant for screen readers only', ['span', 'Words', ['span.visually-hidden', 'hashtag']], 'Words'],
    ['mentions', ['span', 'With ', ['a', ['strong', 'Ada']], '.'], 'With Ada.'],
    ['markup as the text it is', ['span', '<b>bold</b> & more'], '<b>bold</b> & more'],
    ['nothing', ['span'], ''],
  ])('keeps %s', (_what, part, text) => {
    expect(writtenText(build(part))).toBe(text);
  });

  it('stops at ten thousand characters', () => {
    expect(writtenText(build(['div', 'word '.repeat(5_000)]))).toHaveLength(10_000);
  });
});

it('lineOf gives one line, or nothing for no element', () => {
  expect(lineOf(build(['div', ' One\n', ['p', ' two '], 'three']))).toBe('One two three');
  expect(lineOf(null)).toBe('');
});
