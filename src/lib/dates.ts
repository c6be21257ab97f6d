/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Form of a day. */
const form = /^\d{4}-\d{2}-\d{2}$/;

const dayLength = 86_400_000;

/** Counts a day's number since 1970-01-01; `undefined` for text that is no real day. */
export function dayNumber(text: string): number | undefined {
  if (!form.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Engines that roll 31 February over to March give another day back.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / dayLength;
}

/** Writes a day's number since 1970-01-01 as `YYYY-MM-DD`. */
export function fromDayNumber(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Moves a day by a number of days. Throws a RangeError if `date` is no real day. */
export function addDays(date: string, days: number): string {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`“${date}” is not a day such as 2026-11-22`);
  return fromDayNumber(day + days);
}

/** Writes a day for people: `22 November 2026`. */
export function formatDate(date: IsoDate, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Writes a stretch of days for people, without repeating what both ends share. */
export function formatDays(start: IsoDate, end: IsoDate, locale = 'en-GB'): string {
  const day = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatRange(day(start), day(end));
}

/** Says which day a moment is where this program runs. */
export function localDay(moment: Date): IsoDate {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}

/** Counts the days from one real day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to)! - dayNumber(from)!;
}
