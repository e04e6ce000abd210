import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWords, searchWords } from '../../../ledger/name-words.ts';

describe('the words of a name', () => {
  test.each([
    ['Dana Whitlock', ['dana', 'whitlock']],
    ['Tomás Herrera', ['tomas', 'herrera']],
    ['Zoë O’Brien-Łuk', ['zoe', 'obrien', 'brien', 'luk']],
    ['Søren Ørsted', ['soren', 'orsted']],
    ['JOSÉ ÁNGEL', ['jose', 'angel']],
    ['山田太郎', ['山田太郎', '田太郎', '太郎', '郎']],
    ['김 철수', ['김', '철수']],
    ['نور حداد', ['نور', 'حداد']],
    ['İpek Işık', ['ipek', 'isik']],
    ['Dana 🚀 Dana', ['dana']],
    ['🚀', []],
    ['', []],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  test.each([
    ["o'br", ['obr']],
    ['  Tomás  her', ['tomas', 'her']],
    ['dana dana', ['dana']],
    ["''", []],
  ])('searched for as %s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test('every name is found by each of its own words, however they are typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const words = nameWords(name);
        for (const typed of [name, name.toUpperCase(), name.normalize('NFD')]) {
          for (const word of searchWords(typed)) expect(words.some((each) => each.startsWith(word))).toBe(true);
        }
      }),
    );
  });
});
