import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDay } from '../../../ledger/partial-date.ts';
import { dayAfter, isTimeZone, startOfDay } from '../../../ledger/start-of-day.ts';

describe('the start of a local day', () => {
  test.each([
    // an ordinary day, and zones on either side of UTC
    ['2026-11-06', 'Europe/Vienna', '2026-11-05T23:00:00.000Z'],
    ['2026-11-06', 'America/Los_Angeles', '2026-11-06T08:00:00.000Z'],
    ['2026-11-06', 'Pacific/Kiritimati', '2026-11-05T10:00:00.000Z'],
    ['2026-11-06', 'Asia/Kathmandu', '2026-11-05T18:15:00.000Z'],
    // days on which clocks change, after midnight
    ['2026-03-29', 'Europe/Vienna', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25', 'Europe/Vienna', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Vienna', '2026-10-25T23:00:00.000Z'],
    // clocks go forward at midnight: the day begins at one
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00.000Z'],
    // clocks go back at midnight: the day begins the second time
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    // clocks go back from one to midnight: the day begins the first time
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    // a day that never was: where the next one begins
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s', (day, zone, instant) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(instant);
  });

  test('it is the first instant of that day in any zone, whatever the clocks do', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 11_000 }), (zone, days) => {
        const day = dayAfter('2000-01-01', days);
        const start = startOfDay(day, zone);
        expect(localDay(start, zone) >= day).toBe(true);
        expect(localDay(start - 1, zone) < day).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a zone that this browser does not know is read as the machine’s', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isTimeZone('Europe/Vienna')).toBe(true);
    expect(localDay(startOfDay('2026-11-06', 'Mars/Olympus'))).toBe('2026-11-06');
  });

  test('days are counted by the calendar', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  });
});
