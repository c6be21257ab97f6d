/*
 * Reviews of a commitment: its status, and what is due.
 *
 * Pure: `today` is passed in. Readings dated after today count for nothing yet. A commitment is never
 * changed in place, so that what was worked out of one holds as long as it does.
 */
import { addDays, dayNumber, type IsoDate } from '../../lib/dates.ts';
import { asGood, courseOf, expectedOn, type Course, type Point } from './course.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** Where a commitment stands, worked out from its dates and numbers. */
export type Status = 'not-started' | 'on-track' | 'behind' | 'met' | 'overdue' | 'dropped';

/** Every status, in the order in which a reader would want to count them. */
export const statuses = [
  'overdue',
  'behind',
  'on-track',
  'not-started',
  'met',
  'dropped',
] as const satisfies readonly Status[];

/** One dated thing to do. */
export type DueItem = {
  /** Id of the commitment. */
  id: string;
  what: 'due' | 'review' | 'milestone' | 'baseline';
  on: IsoDate;
  /** Whether its day has passed. */
  late: boolean;
};

/** Days before a check's day in which a reading already counts as that check. */
const earlyDays = 14;

const isDay = (text: string) => dayNumber(text) !== undefined;

/** What is known of a commitment up to a day. */
type SoFar = { commitment: SavedCommitment; today: IsoDate; days: IsoDate[]; course: Course };

/** What was worked out last of each commitment; a page asks for it again and again. */
const lately = new WeakMap<SavedCommitment, SoFar>();

/** Works out what is known up to a day: readings without a real day, or dated later, are out. */
function upTo(commitment: SavedCommitment, today: IsoDate): SoFar {
  const last = lately.get(commitment);
  if (last?.today === today) return last;
  const readings = commitment.readings.filter(({ on }) => on <= today && isDay(on));
  const days = readings.map(({ on }) => on);
  const soFar = { commitment, today, days, course: courseOf(commitment, readings) };
  lately.set(commitment, soFar);
  return soFar;
}

/** Tells whether a check of a day has been made: a reading since, or shortly before a day now past. */
function isChecked({ days, today }: SoFar, day: IsoDate): boolean {
  const from = day < today ? addDays(day, -earlyDays) : day;
  return days.some((on) => on >= from);
}

/** Tells whether the latest reading, or the last one up to the due date, reaches the target. */
function isReached({ commitment, course }: SoFar): boolean {
  const { target, better, readings } = course;
  if (target === undefined) return false;
  const inTime = readings.filter(({ on }) => on <= commitment.dueOn);
  return [readings.at(-1), inTime.at(-1)].some(
    (reading) => reading !== undefined && asGood(better, reading.value, target),
  );
}

/**
 * Tells whether the target is reached: by the latest reading, or by the last one up to the due date.
 *
 * So a figure that slips back before the due date is not met any more, and one that was met in time
 * stays met.
 */
export const isMet = (commitment: SavedCommitment, today: IsoDate): boolean =>
  isReached(upTo(commitment, today));

/** Tells whether a commitment is still to be followed up: neither dropped nor archived. */
export const isCurrent = ({ archivedOn, droppedOn }: SavedCommitment): boolean =>
  archivedOn.trim() === '' && droppedOn.trim() === '';

/**
 * Works out where a commitment stands on a day.
 *
 * It is `overdue` from the day after its date. It is `behind` where the latest reading is worse than
 * the straight line from start to target on the reading's day, or where the day of a milestone, a
 * review or a missing baseline passed without a check. Without any reading it is `not-started` until
 * then.
 */
export function statusOf(commitment: SavedCommitment, today: IsoDate): Status {
  if (commitment.droppedOn.trim() !== '') return 'dropped';
  const soFar = upTo(commitment, today);
  if (isReached(soFar)) return 'met';
  if (isDay(commitment.dueOn) && commitment.dueOn < today) return 'overdue';
  if (openItems(soFar).some(({ late }) => late)) return 'behind';
  if (soFar.days.length === 0) return 'not-started';
  const latest = soFar.course.readings.at(-1);
  return latest && isBehind(soFar.course, latest) ? 'behind' : 'on-track';
}

/** Tells whether a reading is worse than what was expected on its day. */
function isBehind(course: Course, { on, value }: Point): boolean {
  const expected = expectedOn(course, on);
  return expected !== undefined && !asGood(course.better, value, expected);
}

/** Lists what is still to do for a commitment, each with its day. */
function openItems(soFar: SoFar): DueItem[] {
  const { today, commitment } = soFar;
  const { id, dueOn, milestoneOn, reviewOn, baselineStatus, baselineBy } = commitment;
  const isFound = () => !soFar.course.missing.includes('baseline');
  const days: [DueItem['what'], IsoDate, () => boolean][] = [
    ['baseline', baselineStatus === 'to-measure' ? baselineBy : '', isFound],
    ['milestone', milestoneOn, () => isChecked(soFar, milestoneOn)],
    ['due', dueOn, () => false],
    ['review', reviewOn, () => isChecked(soFar, reviewOn)],
  ];
  return days
    .filter(([, on, isDone]) => isDay(on) && !isDone())
    .map(([what, on]) => ({ id, what, on, late: on < today }));
}

/**
 * Lists what is due up to some days from today, and what is late, by date.
 *
 * A review or a milestone is done with a reading on its day or later; once its day has passed, one of
 * the fortnight before will do. What is met, dropped or archived asks for nothing.
 *
 * @param days how far to look ahead; the last day is included
 */
export function dueSoon(
  commitments: readonly SavedCommitment[],
  today: IsoDate,
  days = 30,
): DueItem[] {
  const last = addDays(today, days);
  return commitments
    .filter(isCurrent)
    .map((commitment) => upTo(commitment, today))
    .filter((soFar) => !isReached(soFar))
    .flatMap((soFar) => openItems(soFar))
    .filter(({ on }) => on <= last)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
