import { courseOf, expectedOn, tidy, type Point } from './course.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** The change between two readings, or from the start to the only one. */
export type Change = {
  from: Point;
  to: Point;
  change: number;
  direction: 'better' | 'worse' | 'same';
  /** The value that the straight line to the target has on the later day. */
  expected: number | undefined;
};

/**
 * Works out what changed between the last two readings; with only one, since the starting point.
 *
 * `undefined` without two values to compare.
 */
export function sinceLastReview(commitment: SavedCommitment): Change | undefined {
  const course = courseOf(commitment);
  const last = course.readings.at(-1);
  const isFirst = course.start?.on === last?.on && course.start?.value === last?.value;
  const from = course.readings.at(-2) ?? (isFirst ? undefined : course.start);
  if (!last || !from) return undefined;
  const change = tidy(last.value - from.value);
  const isBetter = course.better === 'more' ? change > 0 : change < 0;
  return {
    from: { on: from.on, value: from.value },
    to: { on: last.on, value: last.value },
    change,
    direction: change === 0 ? 'same' : isBetter ? 'better' : 'worse',
    expected: expectedOn(course, last.on),
  };
}
