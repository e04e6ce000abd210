import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../ledger/person.ts';
import { difference, fieldsOf, rowOf, withFields } from '../../../storage/fields.ts';

const text = fc.string({ maxLength: 8 });
const need = fc.record({ id: fc.uuid(), words: text, heardAt: fc.nat(3) });
const person: fc.Arbitrary<Person> = fc
  .record(
    {
      id: fc.constant('p'),
      name: text,
      createdAt: fc.nat(),
      handles: fc.uniqueArray(fc.constantFrom('in:a' as const, 'in:b' as const, 'member:1' as const)),
      note: text,
      close: fc.boolean(),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b+c', 'd')),
      needs: fc.uniqueArray(need, { selector: ({ id }) => id, maxLength: 3 }),
    },
    { requiredKeys: ['id', 'name', 'createdAt', 'handles'] },
  )
  .map((row) => rowOf('people', 'p', fieldsOf('people', row)));

describe('a row taken apart', () => {
  it('is put together again in normal form', () => {
    fc.assert(
      fc.property(person, (row) => {
        expect(rowOf('people', 'p', fieldsOf('people', row))).toEqual(row);
        expect(row.handles).toEqual(row.handles.toSorted());
        expect(row.tags?.length).not.toBe(0);
        const heard = (row.needs ?? []).map(({ heardAt }) => heardAt);
        expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives a difference that leads there and back', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [before, after] = [fieldsOf('people', one), fieldsOf('people', other)];
        const { set, was } = difference(before, after);
        expect(withFields(before, set)).toEqual(after);
        expect(withFields(after, was)).toEqual(before);
      }),
    );
  });

  it('has one field per member of a set, so that two devices can each add one', () => {
    const row: Person = { id: 'p', name: 'Dana', handles: ['in:dana', 'member:7'], tags: ['c++'], createdAt: 1 };
    const needs = [{ id: 'n', words: 'a designer', heardAt: 2 }];
    expect(fieldsOf('people', { ...row, needs })).toEqual({
      name: 'Dana',
      'handles+in:dana': true,
      'handles+member:7': true,
      'tags+c++': true,
      'needs+n': { words: 'a designer', heardAt: 2 },
      createdAt: 1,
    });
    expect(rowOf('people', 'p', { name: 'Dana', createdAt: 1 })).toEqual({
      id: 'p',
      name: 'Dana',
      handles: [],
      createdAt: 1,
    });
  });
});
