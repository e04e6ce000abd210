import { expect, test } from 'vitest';
import { yearGroups } from '../../../components/person/year-groups.ts';
import type { Exchange } from '../../../ledger/exchange.ts';

function favour(id: string, part: Partial<Exchange>): Exchange {
  return { id, personId: 'p', direction: 'received', loggedAt: 0, ...part };
}

test('newest year first, received before given, the newest of each first, the undated last', () => {
  const groups = yearGroups([
    favour('undated', {}),
    favour('given-may', { direction: 'given', on: '2025-05' }),
    favour('old', { on: '2016' }),
    favour('received-march', { on: '2025-03-01' }),
    favour('received-june', { on: '2025-06' }),
  ]);
  expect(groups.map(({ year, exchanges }) => [year, exchanges.map(({ id }) => id)])).toEqual([
    ['2025', ['received-june', 'received-march', 'given-may']],
    ['2016', ['old']],
    ['', ['undated']],
  ]);
});
