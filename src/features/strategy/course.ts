/*
 * The course of a commitment: from where, to where, by when, and the readings on the way.
 *
 * Pure, as everything that reviews, charts and exports are worked out from.
 */
import { dayNumber, type IsoDate } from '../../lib/dates.ts';
import { readAmount, typedNumber, type Amount } from './read-number.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** A value on a day. */
export type Point = { on: IsoDate; value: number };

/** What a course lacks, so that the reader can be asked for it. */
export type Missing = 'baseline' | 'target' | 'same-sign' | 'agreedOn' | 'dueOn';

/** What is known of a course; readings are those with a real day and a number, by date. */
export type Course = {
  /** Starting point: the baseline on the day of the agreement, or the first reading. */
  start: Point | undefined;
  /** The target on the day when it is due. */
  end: Point | undefined;
  /** The target's number, also where its day is not known. */
  target: number | undefined;
  better: 'more' | 'less';
  readings: (Point & { id: string })[];
  missing: Missing[];
};

/** A difference too small to be one: sums of decimals are seldom exact. */
const nearly = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Takes the dust off a sum of decimals: 0.3 - 0.1 is 0.2. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Tells whether a value is at least as good as another. */
export const asGood = (better: 'more' | 'less', value: number, than: number): boolean =>
  nearly(value, than) || (better === 'more' ? value > than : value < than);

/** Reads the number typed for the chart, or else the one in the rule's text. */
function amountIn(number: string, text: string): Amount | undefined {
  const value = typedNumber(number);
  return value === undefined ? readAmount(text) : { value, sign: '' };
}

/** Tells whether two texts count different things: a percentage and a number of people. */
function differ(baseline: Amount, target: Amount): boolean {
  return baseline.sign !== target.sign && baseline.value !== 0 && target.value !== 0;
}

/** Lists the readings that have a real day and a number, by date. */
function numbered(readings: SavedCommitment['readings']): Course['readings'] {
  const found: Course['readings'] = [];
  for (const { id, on, value } of readings) {
    const number = typedNumber(value);
    if (number !== undefined && dayNumber(on) !== undefined) found.push({ id, on, value: number });
  }
  return found;
}

/** Reads where a commitment starts and what it aims at, and whether the two can be compared. */
function aims(commitment: SavedCommitment) {
  const { baselineStatus, baselineNumber, baselineValue, targetNumber } = commitment;
  const baseline = amountIn(baselineNumber, baselineStatus === 'known' ? baselineValue : '');
  const target = amountIn(targetNumber, commitment.target);
  const fromTexts = [baselineNumber, targetNumber].every((text) => typedNumber(text) === undefined);
  const apart = fromTexts && baseline && target && differ(baseline, target);
  return { baseline, target, apart: apart === true };
}

/**
 * Works out a commitment's course; what lacks a number or a day is `undefined` and named in `missing`.
 *
 * Numbers typed for the chart go before those read from the texts. A baseline that was still to be
 * found out is the first reading. Which way is better follows from the numbers where they differ, and
 * is the reader's choice otherwise.
 *
 * @param among readings that count; all do without it
 */
export function courseOf(commitment: SavedCommitment, among = commitment.readings): Course {
  const { agreedOn, dueOn } = commitment;
  const { baseline, target, apart } = aims(commitment);
  const readings = numbered(among);
  const agreed = dayNumber(agreedOn) !== undefined;
  const due = dayNumber(dueOn) !== undefined;
  const [first] = readings;
  const found =
    first && !baseline && commitment.baselineStatus !== 'known'
      ? { on: first.on, value: first.value }
      : undefined;
  const given = baseline && agreed && !apart ? { on: agreedOn, value: baseline.value } : found;
  const aim = apart ? undefined : target?.value;
  const lacks: Record<Missing, boolean> = {
    baseline: !baseline && !found,
    target: !target,
    'same-sign': apart,
    agreedOn: baseline !== undefined && !agreed,
    dueOn: !due,
  };
  return {
    start: given,
    end: aim !== undefined && due ? { on: dueOn, value: aim } : undefined,
    target: aim,
    better: direction(given?.value, aim) ?? commitment.better,
    readings,
    missing: (Object.keys(lacks) as Missing[]).filter((part) => lacks[part]),
  };
}

/** Says which way leads from one number to another; `undefined` where nothing does. */
function direction(from: number | undefined, to: number | undefined) {
  if (from === undefined || to === undefined || nearly(from, to)) return undefined;
  return to > from ? ('more' as const) : ('less' as const);
}

/**
 * Works out the value expected on a day: a straight line from the start to the target.
 *
 * Before the start it is the starting value, from the last day on the target. `undefined` without
 * both ends.
 */
export function expectedOn({ start, end }: Course, day: IsoDate): number | undefined {
  if (!start || !end) return undefined;
  const [from, to, on] = [start.on, end.on, day].map((date) => dayNumber(date)!) as [
    number,
    number,
    number,
  ];
  if (on >= to) return end.value;
  if (on <= from) return start.value;
  return tidy(start.value + ((end.value - start.value) * (on - from)) / (to - from));
}
