/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Form of a day. */
const form = /^\d{4}-\d{2}-\d{2}$/;

const dayLength = 86_400_000;

/** Remembers what a function makes of each day: a large plan asks for the same few again and again. */
function remembered<Result>(work: (day: string) => Result): (day: string) => Result {
  const known = new Map<string, Result>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined || known.has(day)) return found!;
    const result = work(day);
    // Ten years of days; what is typed as a day would else pile up for as long as a page is open.
    if (known.size >= 3_660) known.clear();
    known.set(day, result);
    return result;
  };
}

/** Counts a day's number since 1970-01-01; `undefined` for text that is no real day. */
export const dayNumber: (text: string) => number | undefined = remembered((text) => {
  if (!form.test(text)) return undefined;
  // A 13th month is no time at all; 31 February is none either, or another day than asked for.
  const time = Date.parse(text);
  return new Date(time).getUTCDate() === Number(text.slice(8)) ? time / dayLength : undefined;
});

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

/** Ways to write a day, by locale; making one takes longer than using it a thousand times. */
const longForms = new Map<string, (date: IsoDate) => string>();

/** The months in the language of the guide. */
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Writes a day for people: `22 November 2026`. Throws a RangeError if `date` is no real day. */
export function formatDate(date: IsoDate, locale = 'en-GB'): string {
  // The browser’s own way takes a slow phone 60 ms before it has written the first day.
  if (locale === 'en-GB' && date > '0001' && dayNumber(date) !== undefined) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return `${day} ${months[month - 1]!} ${year}`;
  }
  let long = longForms.get(locale);
  if (!long) {
    const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    long = remembered((day) => form.format(new Date(`${day}T00:00:00Z`)));
    longForms.set(locale, long);
  }
  return long(date);
}

/**
 * Writes a stretch of days for people, without repeating what both ends share.
 *
 * @param to word between the ends; a dash is often not read out
 */
export function formatDays(start: IsoDate, end: IsoDate, to: string, locale = 'en-GB'): string {
  const day = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .formatRange(day(start), day(end))
    .replace(/\s*–\s*/u, ` ${to} `);
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
