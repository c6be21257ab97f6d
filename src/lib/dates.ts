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
