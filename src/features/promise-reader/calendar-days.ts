/*
 * Counts days, months and quarters, and knows the days that come back each year.
 */
import { addDays, dayNumber, fromDayNumber } from '../../lib/dates.ts';

export const weekdays = 'thu fri sat sun mon tue wed'.split(' ');

export const two = (value: number) => String(value).padStart(2, '0');

export const iso = (year: number, month: number, day: number) =>
  `${year}-${two(month)}-${two(day)}`;

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Last day of a month. */
export const monthEnd = (year: number, month: number) => iso(year, month, lastDay(year, month));

export function valid(date: string): string | undefined {
  return dayNumber(date) === undefined ? undefined : date;
}

/** Adds months, and keeps to the end of a shorter month. */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + count;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return iso(newYear, newMonth, Math.min(day, lastDay(newYear, newMonth)));
}

export function addWorkingDays(date: string, count: number): string {
  let day = dayNumber(date)!;
  for (let left = Math.min(count, 400); left > 0;) {
    day += 1;
    const name = weekdays[day % 7];
    if (name !== 'sat' && name !== 'sun') left -= 1;
  }
  return fromDayNumber(day);
}

/** Easter Sunday, by the anonymous Gregorian method. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return iso(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Days and months that come back each year; a pair of days is a period. */
export const yearly: [RegExp, (year: number) => string][] = [
  [
    /hate crime awareness week/,
    (year) => {
      const first = dayNumber(iso(year, 10, 1))!;
      const saturday = first + ((6 - ((first + 4) % 7) + 7) % 7);
      return `${fromDayNumber(saturday + 7)}/${fromDayNumber(saturday + 14)}`;
    },
  ],
  [/lgbt\S* history month/, (year) => `${year}-02`],
  [/black history month/, (year) => `${year}-10`],
  [/disability history month/, (year) => `${iso(year, 11, 14)}/${iso(year, 12, 20)}`],
  [/idahobi?t/, (year) => iso(year, 5, 17)],
  [/trans(?:gender)? day of remembrance|tdor/, (year) => iso(year, 11, 20)],
  [/trans(?:gender)? day of visibility/, (year) => iso(year, 3, 31)],
  [/bi visibility day/, (year) => iso(year, 9, 23)],
  [/lesbian visibility/, (year) => iso(year, 4, 26)],
  [/world aids day/, (year) => iso(year, 12, 1)],
  [/volunteers'? week/, (year) => `${iso(year, 6, 1)}/${iso(year, 6, 7)}`],
  [/holocaust memorial day/, (year) => iso(year, 1, 27)],
  [/international women's day/, (year) => iso(year, 3, 8)],
  [/human rights day/, (year) => iso(year, 12, 10)],
  [/national coming out day/, (year) => iso(year, 10, 11)],
  [/non-binary people's day/, (year) => iso(year, 7, 14)],
  [/zero discrimination day/, (year) => iso(year, 3, 1)],
  [/16 days of action/, (year) => `${iso(year, 11, 25)}/${iso(year, 12, 10)}`],
  [/pride month/, (year) => `${year}-06`],
  [/easter/, easter],
  [/michaelmas/, (year) => iso(year, 9, 29)],
  [/christmas/, (year) => iso(year, 12, 25)],
  [/hallowe'?en/, (year) => iso(year, 10, 31)],
  [/new year/, (year) => iso(year, 1, 1)],
];

/** Last day of what a value covers. */
export function lastDayOf(value: string): string | undefined {
  const end = value.includes('/') ? value.split('/')[1]! : value;
  if (/^\d{4}$/.test(end)) return `${end}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(end);
  if (month) return monthEnd(Number(month[1]), Number(month[2]));
  return valid(end);
}

/** The next of something that comes each year, unless the words give the year. */
export function coming(
  today: string,
  year: number | undefined,
  of: (year: number) => string,
): string {
  if (year !== undefined) return of(year);
  const now = Number(today.slice(0, 4));
  const next = of(now);
  return (lastDayOf(next) ?? '') < today ? of(now + 1) : next;
}

export const period = (from: string, to: string) => `${from}/${to}`;

/** Months of a quarter of the financial year, which starts in April unless the words say “calendar”. */
export function quarter(year: number, number: number): string {
  const first = 4 + (number - 1) * 3;
  const start = addMonths(iso(year, 4, 1), (number - 1) * 3);
  const end = addDays(addMonths(iso(year, 4, 1), number * 3), -1);
  return first > 0 ? period(start, end) : start;
}

export const seasons: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

export const terms: Record<string, [number, number]> = {
  spring: [1, 3],
  summer: [4, 7],
  autumn: [9, 12],
};

export function inSpan(
  today: string,
  year: number | undefined,
  [from, to]: [number, number],
): string {
  return coming(today, year, (each) =>
    period(iso(each, from, 1), monthEnd(to < from ? each + 1 : each, to)),
  );
}
