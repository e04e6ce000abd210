import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOfName, nameEntries, rangesOf, wordOf } from '../../../storage/name-index.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '郎', 'é'), minLength: 1, maxLength: 4 }), {
  maxLength: 5,
});

it('a typed beginning meets a person exactly once, if any word begins so, and by name if any of the name does', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', '郎'), minLength: 1, maxLength: 4 }),
      (name, others, typed) => {
        const entries = nameEntries(name, others, 1);
        const met = rangesOf(typed, 1).flatMap(({ from, to }) =>
          entries.filter((entry) => entry >= from && entry <= to),
        );
        const [named, other] = [name, others].map((each) => each.some((word) => word.startsWith(typed)));
        expect(met.map(isOfName)).toEqual(named ? [true] : other ? [false] : []);
        for (const entry of met) expect(wordOf(entry).startsWith(typed)).toBe(true);
      },
    ),
  );
});

it('people without anything recorded are in other ranges', () => {
  const entries = nameEntries(['dana', 'daniel'], ['dance'], 0);
  expect(entries).toEqual(['000dana', '003daniel', '203dance']);
  for (const { from, to } of rangesOf('dan', 1))
    expect(entries.some((entry) => entry >= from && entry <= to)).toBe(false);
});

it('very long words are found by their first letters', () => {
  const long = 'a'.repeat(200);
  const [entry = ''] = nameEntries([long], [], 1);
  expect(rangesOf(long, 1).filter(({ from, to }) => entry >= from && entry <= to)).toHaveLength(1);
});
