import { expect, test } from 'vitest';
import type { StreetAddress } from '../../../components/street/address.ts';
import { hashOf, readAddress } from '../../../components/street/address.ts';

test.each<StreetAddress>([
  { view: 'today' },
  { view: 'people' },
  { view: 'settings' },
  { view: 'health' },
  { view: 'person', personId: '0f6b9a52-3a0e-4d42-9d1c-1d2f3a4b5c6d' },
  { view: 'person', personId: 'p', cueId: 'c' },
  { view: 'person', personId: 'p', log: 'given' },
  { view: 'person', personId: 'a/b?c#d %', cueId: 'e&f' },
])('$view is read as it was written', (address) => {
  expect(readAddress(hashOf(address))).toEqual(address);
});

test.each(['', '#', '#/', '#/nowhere', '#/person', '#/person/'])('%j leads to Today', (hash) => {
  expect(readAddress(hash)).toEqual({ view: 'today' });
});

test('an address that cannot be decoded is taken as it is', () => {
  expect(readAddress('#/person/%E0%A4%A')).toEqual({ view: 'person', personId: '%E0%A4%A' });
});
