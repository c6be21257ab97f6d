import { dayNumber, fromDayNumber } from '../../lib/dates.ts';
import type { DayRule, YearlyDate } from './date.schema.ts';

/** A stretch of days, first and last, `YYYY-MM-DD`; one day has the same twice. */
export type Occurrence = { start: string; end: string };

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Works out the day that a rule gives in a year.
 *
 * @returns `YYYY-MM-DD`; throws a RangeError for a day that the month doesn't have
 */
export function dayInYear(rule: DayRule, year: number): string {
  if ('day' in rule) {
    const date = `${year}-${two(rule.month)}-${two(rule.day)}`;
    if (dayNumber(date) === undefined) throw new RangeError(`There is no ${date}.`);
    return date;
  }
  if ('lastDay' in rule) {
    const next = rule.month === 12 ? `${year + 1}-01-01` : `${year}-${two(rule.month + 1)}-01`;
    return fromDayNumber(dayNumber(next)! - 1);
  }
  const first = dayNumber(`${year}-${two(rule.month)}-01`)!;
  // 1 January 1970, day 0, was a Thursday.
  const firstWeekday = (first + 4) % 7;
  const wait = (weekdays.indexOf(rule.weekday) - firstWeekday + 7) % 7;
  const date = fromDayNumber(first + wait + 7 * (rule.nth - 1));
  if (!date.startsWith(`${year}-${two(rule.month)}`)) {
    throw new RangeError(`Month ${rule.month} of ${year} has no ${rule.nth}th ${rule.weekday}.`);
  }
  return date;
}

/** Works out when a yearly date falls in a year, in order. */
export function occurrences(date: YearlyDate, year: number): Occurrence[] {
  const start = dayInYear(date.from, year);
  const end = date.to
    ? dayInYear(date.to, year)
    : fromDayNumber(dayNumber(start)! + (date.days ?? 1) - 1);
  const single = (date.also ?? []).map((rule) => {
    const day = dayInYear(rule, year);
    return { start: day, end: day };
  });
  return [{ start, end }, ...single].sort((a, b) => a.start.localeCompare(b.start));
}

/** Lists all dates of some years in order; the name breaks ties. */
export function calendar(dates: readonly YearlyDate[], years: readonly number[]) {
  return years
    .flatMap((year) =>
      dates.flatMap((date) => occurrences(date, year).map((when) => ({ date, year, ...when }))),
    )
    .sort((a, b) => a.start.localeCompare(b.start) || a.date.name.localeCompare(b.date.name));
}
