import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { calendar, dayInYear, occurrences } from './calendar.ts';
import { dateSchema, type YearlyDate } from './date.schema.ts';

const dates = z.array(dateSchema).parse(parse(readFileSync('src/content/dates.yaml', 'utf8')));
const byId = (id: string) => dates.find((date) => date.id === id)!;
const when = (id: string, year: number) =>
  occurrences(byId(id), year).map(({ start, end }) => `${start}/${end}`);

describe('a day as a rule', () => {
  test.each([
    [{ month: 10, weekday: 'saturday', nth: 2 }, 2026, '2026-10-10'],
    [{ month: 10, weekday: 'saturday', nth: 2 }, 2022, '2022-10-08'],
    [{ month: 11, weekday: 'sunday', nth: 2 }, 2025, '2025-11-09'],
    [{ month: 1, weekday: 'thursday', nth: 1 }, 2026, '2026-01-01'],
    [{ month: 2, day: 29 }, 2028, '2028-02-29'],
  ] as const)('%o in %i is %s', (rule, year, wanted) => {
    expect(dayInYear(rule, year)).toBe(wanted);
  });

  test('that a month does not have is refused', () => {
    expect(() => dayInYear({ month: 2, day: 29 }, 2027)).toThrow('2027-02-29');
    expect(() => dayInYear({ month: 2, weekday: 'monday', nth: 5 }, 2027)).toThrow('Month 2');
  });
});

describe('the dates of the guide', () => {
  test('fall where their organisers’ rules and past years put them', () => {
    expect(when('date-hate-crime-awareness-week', 2026)).toEqual(['2026-10-10/2026-10-17']);
    expect(when('date-hate-crime-awareness-week', 2027)).toEqual(['2027-10-09/2027-10-16']);
    expect(when('date-history-month', 2027)).toEqual(['2027-02-01/2027-02-28']);
    expect(when('date-history-month', 2028)).toEqual(['2028-02-01/2028-02-29']);
    expect(when('date-acts-of-remembrance', 2027)).toEqual([
      '2027-04-17/2027-04-17',
      '2027-04-24/2027-04-24',
      '2027-04-30/2027-04-30',
    ]);
    expect(when('date-anti-bullying-week', 2026)).toEqual(['2026-11-16/2026-11-20']);
    expect(when('date-anti-bullying-week', 2027)).toEqual(['2027-11-15/2027-11-19']);
    expect(when('date-inter-faith-week', 2025)).toEqual(['2025-11-09/2025-11-16']);
  });

  test('have ids of their own and neutral titles', () => {
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
    for (const { neutral } of dates) {
      expect(neutral).not.toMatch(/lgbt|gay|lesbian|bi\b|trans|queer|pride|homo|idaho|hate/i);
    }
  });

  test('can be listed for any year of this century, in order', () => {
    for (let year = 2026; year < 2100; year++) {
      const starts = calendar(dates as YearlyDate[], [year]).map(({ start }) => start);
      expect(starts).toEqual([...starts].sort());
    }
  });
});
