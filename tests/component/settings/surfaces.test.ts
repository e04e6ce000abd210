import { expect, test } from 'vitest';
import { surfaceHealth } from '../../../components/settings/surfaces.ts';

test.each([undefined, null, 'nonsense', [], { 'ember on profile': 'nonsense' }])('%j says nothing', (report) => {
  expect(surfaceHealth(report)).toEqual([]);
});

test('a page is readable while some reader understands it', () => {
  const report = {
    'ember on profile': { found: 0, missed: 2, at: 5 },
    'sdui on profile': { found: 3, missed: 0, at: 9 },
  };
  expect(surfaceHealth(report)).toEqual([{ surface: 'profile', readable: true }]);
});

test('it is not once nothing that was opened later could be read', () => {
  const report = {
    'sdui on profile': { found: 3, missed: 0, at: 5 },
    'none on profile': { found: 0, missed: 1, at: 9 },
    'sdui on feed': { found: 1, missed: 0, at: 9 },
  };
  expect(surfaceHealth(report)).toEqual([
    { surface: 'profile', readable: false },
    { surface: 'feed', readable: true },
  ]);
});
