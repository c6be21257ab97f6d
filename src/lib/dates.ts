/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

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

/** Milliseconds in a day of UTC, which has no summer time. */
const dayLength = 86_400_000;

/** Finds the day that comes `days` days after `date`; before it where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Counts the days from one day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
