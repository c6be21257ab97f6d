import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  formatDate,
  formatDays,
  fromDayNumber,
  localDay,
} from './dates.ts';

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day written for people', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('has the day without a nought, the month’s name and the year', () => {
    expect(formatDate('2026-11-02')).toBe('2 November 2026');
  });

  test('is what Intl writes in the language of the guide', () => {
    const intl = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        expect(formatDate(date)).toBe(intl.format(new Date(date)));
      }),
    );
  });

  test('is the same day when it is read back', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(new Date(`${formatDate(date)} UTC`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])(
    'is the same day on a machine that runs on the time of %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(formatDate('2026-11-22')).toBe('22 November 2026');
    },
  );

  test('is written as another language writes it, where one is named', () => {
    expect(formatDate('2026-11-22', 'cy')).toBe('22 Tachwedd 2026');
  });

  test('cannot be made from what is no day', () => {
    expect(() => formatDate('soon')).toThrow(RangeError);
  });
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

describe('a day’s number', () => {
  test('leads back to the day', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(fromDayNumber(dayNumber(date)!)).toBe(date);
      }),
    );
  });

  test.each(['2027-02-29', '2026-13-01', '2026-1-1', 'soon', '', '2026-11-22T00:00'])(
    '“%s” is no day',
    (text) => expect(dayNumber(text)).toBeUndefined(),
  );

  test('is refused to what is no day, with a word on the form', () => {
    expect(() => addDays('soon', 1)).toThrow('2026-11-22');
  });
});

test('a stretch of days does not repeat what both ends share', () => {
  expect(formatDays('2026-10-10', '2026-10-17', 'to')).toBe('10 to 17 October');
  expect(formatDays('2026-05-17', '2026-05-17', 'to')).toBe('17 May');
  expect(formatDays('2026-11-16', '2026-12-20', 'to')).toBe('16 November to 20 December');
});
