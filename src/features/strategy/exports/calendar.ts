import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, dayNumber } from '../../../lib/dates.ts';
import { isCurrent } from '../reviews.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import type { TakeAway } from './take-away.ts';

/** What a day of the calendar file is for; part of its UID, so that it never changes. */
export type DayKind = 'due' | 'review' | 'milestone' | 'baseline';

/** The year from which sequence numbers are counted, in seconds; they stay small for old programs. */
const countedFrom = Date.UTC(2026, 0, 1);

/** Lists the days of a commitment that can be put into a calendar. */
function daysOf(commitment: SavedCommitment): { kind: DayKind; on: string }[] {
  const { dueOn, reviewOn, milestoneOn, baselineBy, baselineStatus } = commitment;
  const days: { kind: DayKind; on: string }[] = [
    { kind: 'baseline', on: baselineStatus === 'to-measure' ? baselineBy : '' },
    { kind: 'milestone', on: milestoneOn },
    { kind: 'due', on: dueOn },
    { kind: 'review', on: reviewOn },
  ];
  return days.filter(({ on }) => dayNumber(on) !== undefined);
}

/**
 * Writes the days of current commitments as an iCalendar file (RFC 5545) of all-day events.
 *
 * Calendars are often shared, so titles and notes name no partner and no subject. An event’s UID
 * stays the same and its SEQUENCE grows with each change of its commitment, so that a second import
 * updates and never doubles.
 */
export function commitmentsCalendar({ commitments, changedAt, say }: TakeAway): string {
  const file = ical({ name: say('export.calendar.name'), prodId: '//talk-to-action//days//EN' });
  for (const commitment of commitments.filter(isCurrent)) {
    const changed = Date.parse(changedAt[commitment.id] ?? '');
    const time = Math.max(Number.isNaN(changed) ? 0 : changed, countedFrom);
    for (const { kind, on } of daysOf(commitment)) {
      file.createEvent({
        id: `${commitment.id}-${kind}@talk-to-action`,
        stamp: new Date(time),
        lastModified: new Date(time),
        sequence: Math.floor((time - countedFrom) / 1000),
        allDay: true,
        start: new Date(`${on}T00:00:00Z`),
        // An all-day event ends, by the standard, on the day after its last.
        end: new Date(`${addDays(on, 1)}T00:00:00Z`),
        timezone: 'UTC',
        summary: say(`export.calendar.${kind}`),
        description: say('export.calendar.note'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return file.toString();
}
