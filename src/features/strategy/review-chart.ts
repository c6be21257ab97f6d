/*
 * A small chart of a commitment: from the starting point to the target, with the readings.
 *
 * Pure geometry in user units of an SVG, so that the page and the print view draw the same lines; the
 * table beside it has the same numbers. Days and numbers are left raw: whoever draws writes them out.
 */
import { dayNumber, fromDayNumber, type IsoDate } from '../../lib/dates.ts';
import { courseOf, expectedOn, tidy, type Course, type Point } from './course.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** A point of the chart: what it stands for, and where it is. */
export type Spot = Point & { x: number; y: number };

/** Which part of a text stands at its `x`, as SVG names it. */
export type Anchor = 'start' | 'middle' | 'end';

/** One end of the path, and where its label goes. */
export type EndLabel = Spot & { labelX: number; labelY: number; anchor: Anchor };

/** One line of the table beside the chart. */
export type Row = {
  kind: 'start' | 'reading' | 'target';
  /** Id of the reading. */
  id: string | undefined;
  on: IsoDate;
  value: number;
  expected: number | undefined;
};

/** Everything that a chart is drawn from. */
export type ReviewChart = {
  width: number;
  height: number;
  /** Edges of the area between the axes. */
  plot: { left: number; top: number; right: number; bottom: number };
  /** Points of the dashed line from start to target, as `x,y x,y`; empty without both. */
  expected: string;
  /** Points of the line through the start and the readings, as `x,y x,y`. */
  line: string;
  readings: (Spot & { id: string })[];
  start: EndLabel | undefined;
  end: EndLabel | undefined;
  /** Where today is, if it lies between the first and the last day. */
  todayX: number | undefined;
  xTicks: { on: IsoDate; x: number; anchor: Anchor }[];
  yTicks: { value: number; y: number }[];
  rows: Row[];
};

const width = 360;
const height = 200;
const plot = { left: 48, top: 22, right: 344, bottom: 168 };

/** Distance from a point up to the foot of its label. */
const labelGap = 8;

/** Lists round numbers that span a range, two to seven of them. */
export function roundTicks(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999)!;
  const first = Math.floor(tidy(low / step));
  const last = Math.max(Math.ceil(tidy(high / step)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
}

const round = (number: number) => Math.round(number * 10) / 10;

const pointsText = (spots: readonly { x: number; y: number }[]) =>
  spots.map(({ x, y }) => `${x},${y}`).join(' ');

/** Makes the scale of days; a single day stands in the middle. */
function dayScale(days: readonly IsoDate[]) {
  const numbers = days.map((day) => dayNumber(day)!);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (day: IsoDate) =>
    first === last
      ? (plot.left + plot.right) / 2
      : round(plot.left + ((dayNumber(day)! - first) / (last - first)) * (plot.right - plot.left));
  const one: Anchor | undefined = first === last ? 'middle' : undefined;
  const tick = (day: number, anchor: Anchor) => {
    const on = fromDayNumber(day);
    return { on, x: x(on), anchor };
  };
  const ticks = one ? [tick(first, one)] : [tick(first, 'start'), tick(last, 'end')];
  return { first, last, x, one, ticks };
}

/** Sorts points by day; those of one day keep their order. */
const inOrder = <P extends { on: IsoDate }>(points: P[]): P[] =>
  points.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

/** Lists the starting point, the readings and the target as the table shows them. */
function rowsOf(course: Course): Row[] {
  const { start, end, readings } = course;
  const ownStart = start && !isFirstReading(course);
  return inOrder<Row>([
    ...(ownStart ? [{ kind: 'start' as const, id: undefined, ...start, expected: undefined }] : []),
    ...readings.map(({ id, on, value }) => ({
      kind: 'reading' as const,
      id,
      on,
      value,
      expected: expectedOn(course, on),
    })),
    ...(end ? [{ kind: 'target' as const, id: undefined, ...end, expected: undefined }] : []),
  ]);
}

/** Tells whether the course starts from a reading, for want of a baseline. */
function isFirstReading({ start, readings: [first] }: Course): boolean {
  return start !== undefined && start.on === first?.on && start.value === first.value;
}

/** Works out the chart of a commitment; `undefined` as long as there is no number to draw. */
export function chartOf(commitment: SavedCommitment, today: IsoDate): ReviewChart | undefined {
  const course = courseOf(commitment);
  const { start, end, readings } = course;
  const points: Point[] = [...(start ? [start] : []), ...readings, ...(end ? [end] : [])];
  if (points.length === 0) return undefined;

  const days = dayScale(points.map(({ on }) => on));
  const values = points.map(({ value }) => value);
  // From nought up, so that a small change never looks like a large one.
  const ticks = roundTicks(Math.min(0, ...values), Math.max(0, ...values));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number) =>
    round(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top));
  const spot = <P extends Point>(point: P) => ({
    ...point,
    x: days.x(point.on),
    y: y(point.value),
  });
  const label = (point: Point | undefined, anchor: Anchor): EndLabel | undefined => {
    if (!point) return undefined;
    const at = spot(point);
    return { ...at, labelX: at.x, labelY: round(at.y - labelGap), anchor: days.one ?? anchor };
  };

  const line = inOrder(start && !isFirstReading(course) ? [start, ...readings] : [...readings]);
  const now = dayNumber(today)!;
  return {
    width,
    height,
    plot,
    expected: start && end ? pointsText([start, end].map(spot)) : '',
    line: pointsText(line.map(spot)),
    readings: readings.map(spot),
    start: label(start, 'start'),
    end: label(end, 'end'),
    todayX: now >= days.first && now <= days.last ? days.x(today) : undefined,
    xTicks: days.ticks,
    yTicks: ticks.map((value) => ({ value, y: y(value) })),
    rows: rowsOf(course),
  };
}
