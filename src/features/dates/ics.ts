import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { dayNumber, fromDayNumber } from '../../lib/dates.ts';
import type { Occurrence } from './calendar.ts';
import type { YearlyDate } from './date.schema.ts';

/** Makes an id that stays the same and, unlike the date's own, names nothing. */
const eventId = (id: string, start: string) =>
  createHash('sha256').update(`${id} ${start}`).digest('hex').slice(0, 24);

/**
 * Writes dates as an iCalendar file (RFC 5545) of all-day events with neutral titles.
 *
 * A date's UID stays the same from build to build, so that a second import updates and never
 * doubles.
 *
 * @param builtOn day of the build, `YYYY-MM-DD`
 */
export function writeCalendar(
  entries: readonly ({ date: YearlyDate; year: number } & Occurrence)[],
  words: { name: string; note: string },
  builtOn: string,
): string {
  const file = ical({ name: words.name, prodId: '//talk-to-action//dates//EN' });
  for (const { date, start, end } of entries) {
    file.createEvent({
      id: `${eventId(date.id, start)}@talk-to-action`,
      stamp: new Date(`${builtOn}T00:00:00Z`),
      allDay: true,
      start: new Date(`${start}T00:00:00Z`),
      // An all-day event ends, by the standard, on the day after its last.
      end: new Date(`${fromDayNumber(dayNumber(end)! + 1)}T00:00:00Z`),
      timezone: 'UTC',
      summary: date.neutral,
      description: words.note,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}
