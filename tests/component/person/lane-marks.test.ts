import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneMarks, laneScale, markWidth, placeOf, shelterWidth } from '../../../components/person/lane-marks.ts';
import type { Exchange } from '../../../ledger/exchange.ts';
import { sizes } from '../../../ledger/exchange.ts';

let count = 0;

function exchange(part: Partial<Exchange>): Exchange {
  count += 1;
  return { id: `e${count}`, personId: 'p', direction: 'received', loggedAt: 0, ...part };
}

test('the road runs from the first favour to this year', () => {
  const scale = laneScale([exchange({ on: '2019' }), exchange({ on: '2014-05' })], 2026, 8, 304);
  expect([scale.firstYear, scale.lastYear]).toEqual([2014, 2026]);
});

test('a single favour of this year stands at the end of a road of some years', () => {
  const scale = laneScale([exchange({ on: '2026-10-27' })], 2026, 8, 304);
  expect([scale.firstYear, scale.lastYear]).toEqual([2022, 2026]);
  expect(placeOf('2026-10-27', scale)).toBeGreaterThan(280);
});

test('a year alone lies in the middle of its year, a month in the middle of its month', () => {
  const scale = { firstYear: 2020, lastYear: 2021, left: 0, right: 24 };
  expect(placeOf('2020', scale)).toBe(6);
  expect(placeOf('2020-01', scale)).toBe(0.5);
  expect(placeOf('2021-12', scale)).toBe(23.5);
});

test('the length of a sign says the size, and only a kindness to the user has the umbrella', () => {
  const favours = [
    exchange({ on: '2016', size: 8, hardTimes: true }),
    exchange({ on: '2020', direction: 'given', size: 2, hardTimes: true }),
  ];
  const scale = laneScale(favours, 2026, 8, 304);
  expect(laneMarks(favours, 'received', scale)).toMatchObject([{ size: 8, shelter: true }]);
  expect(laneMarks(favours, 'given', scale)).toMatchObject([{ size: 2, shelter: false }]);
});

test('more favours than fit are told by year, in one sign each', () => {
  const favours = Array.from({ length: 60 }, (_, index) => exchange({ on: `${2020 + (index % 3)}` }));
  const marks = laneMarks(favours, 'received', laneScale(favours, 2026, 8, 304));
  expect(marks).toHaveLength(3);
  expect(marks.every((mark) => mark.size === 8)).toBe(true);
});

test('whatever happened, no sign lies over another or beside the road', () => {
  const favour = fc.record({
    on: fc.option(
      fc
        .tuple(fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${`${month}`.padStart(2, '0')}`),
      { nil: undefined },
    ),
    size: fc.option(fc.constantFrom(...sizes), { nil: undefined }),
    hardTimes: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(favour, { maxLength: 80 }), (parts) => {
      const favours = parts.map(({ on, size, hardTimes }) =>
        exchange({ ...(on ? { on } : {}), ...(size ? { size } : {}), ...(hardTimes ? { hardTimes } : {}) }),
      );
      let end = 8;
      for (const mark of laneMarks(favours, 'received', laneScale(favours, 2026, 8, 304))) {
        expect(mark.x).toBeGreaterThanOrEqual(end - 0.001);
        end = mark.x + markWidth[mark.size] + (mark.shelter ? shelterWidth : 0);
        expect(end).toBeLessThanOrEqual(304.001);
      }
    }),
  );
});
