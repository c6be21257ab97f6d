import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDate, localDay } from './dates.ts';

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('a day is written for people', () => {
  expect(formatDate('2026-11-02')).toBe('2 November 2026');
});

describe('the day of a moment', () => {
  const zone = process.env['TZ'];

  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('is already the next one in a British summer night', () => {
    process.env['TZ'] = 'Europe/London';
    expect(localDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  test('is still the one before in New York', () => {
    process.env['TZ'] = 'America/New_York';
    expect(localDay(new Date('2026-07-01T02:00:00Z'))).toBe('2026-06-30');
  });
});

describe('counting days', () => {
  test('goes over the end of a year', () => {
    expect(addDays('2026-12-20', 30)).toBe('2027-01-19');
  });

  test('knows leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test('is not led astray by the change to summer time', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });

  test('goes backwards to an earlier day', () => {
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });

  test('comes back to the number of days that were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});
