import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, roundTicks } from './review-chart.ts';
import { reading, trial } from './try-commitment.ts';

const today = '2027-02-20';
const readings = [reading('2027-01-21', 10), reading('2027-02-10', 45.5)];
const chart = chartOf(trial({ readings }), today)!;

const spots = (points: string) =>
  points.split(' ').map((point) => point.split(',').map(Number) as [number, number]);

describe('a chart from 0 on 1 January to 100 on 11 April', () => {
  test('has its starting point at the lower left and its target at the upper right', () => {
    const { plot } = chart;
    expect(chart.start).toMatchObject({ x: plot.left, y: plot.bottom, anchor: 'start', value: 0 });
    expect(chart.end).toMatchObject({ x: plot.right, y: plot.top, anchor: 'end', value: 100 });
  });

  test('has the expected path as a straight line between the two', () => {
    const { left, right, top, bottom } = chart.plot;
    expect(spots(chart.expected)).toEqual([
      [left, bottom],
      [right, top],
    ]);
  });

  test('joins the starting point and the readings, each in its place', () => {
    const { left, right, top, bottom } = chart.plot;
    const line = spots(chart.line);
    expect(line).toHaveLength(3);
    expect(line[0]).toEqual([left, bottom]);
    expect(line[1]![0]).toBeCloseTo(left + 0.2 * (right - left), 0);
    expect(line[1]![1]).toBeCloseTo(bottom - 0.1 * (bottom - top), 0);
    expect(chart.readings.map(({ x, y }) => [x, y])).toEqual(line.slice(1));
  });

  test('shows today where it falls between the ends, and not outside', () => {
    const { left, right } = chart.plot;
    expect(chart.todayX).toBeCloseTo((left + right) / 2, 0);
    expect(chartOf(trial({ readings }), '2026-12-31')!.todayX).toBeUndefined();
    expect(chartOf(trial({ readings }), '2027-04-12')!.todayX).toBeUndefined();
  });

  test('has round numbers up the side and the first and last day along the foot', () => {
    expect(chart.yTicks.map(({ value }) => value)).toEqual([0, 50, 100]);
    expect(chart.xTicks).toEqual([
      { on: '2027-01-01', x: chart.plot.left, anchor: 'start' },
      { on: '2027-04-11', x: chart.plot.right, anchor: 'end' },
    ]);
  });

  test('has the same numbers as a table', () => {
    const rows = chart.rows.map(({ kind, on, value, expected }) => [kind, on, value, expected]);
    expect(rows).toEqual([
      ['start', '2027-01-01', 0, undefined],
      ['reading', '2027-01-21', 10, 20],
      ['reading', '2027-02-10', 45.5, 40],
      ['target', '2027-04-11', 100, undefined],
    ]);
    expect(chart.rows.map(({ id }) => id)).toEqual([
      undefined,
      '2027-01-21',
      '2027-02-10',
      undefined,
    ]);
  });
});

test('a target that is less has its path downwards', () => {
  const { start, end } = chartOf(trial({ baselineValue: '9', target: '2' }), today)!;
  expect(start!.y).toBeLessThan(end!.y);
});

test('the scale begins at nought, also where all values are large', () => {
  const { yTicks } = chartOf(trial({ baselineValue: '90', target: '95' }), today)!;
  expect(yTicks[0]!.value).toBe(0);
});

test('values below nought have room', () => {
  const { yTicks } = chartOf(trial({ baselineValue: '-8', target: '4' }), today)!;
  expect(yTicks[0]!.value).toBeLessThanOrEqual(-8);
  expect(yTicks.at(-1)!.value).toBeGreaterThanOrEqual(4);
});

test('a first reading that is the starting point stands once in line and table', () => {
  const open = trial({ baselineStatus: 'to-measure', baselineValue: '', readings });
  const { line, rows, start } = chartOf(open, today)!;
  expect(start).toMatchObject({ on: '2027-01-21', value: 10 });
  expect(spots(line)).toHaveLength(2);
  expect(rows.map(({ kind }) => kind)).toEqual(['reading', 'reading', 'target']);
});

test('readings from before the agreement come first, so that the line never turns back', () => {
  const early = [reading('2026-12-01', 3), reading('2027-01-21', 10)];
  const { line, rows } = chartOf(trial({ readings: early }), today)!;
  const days = spots(line).map(([x]) => x);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(rows.map(({ kind }) => kind)).toEqual(['reading', 'start', 'reading', 'target']);
});

test('readings alone are drawn, without a path', () => {
  const { expected, line, start, end } = chartOf(
    trial({ baselineValue: 'few', target: 'more', readings }),
    today,
  )!;
  expect([expected, start, end]).toEqual(['', undefined, undefined]);
  expect(spots(line)).toHaveLength(2);
});

test('a single day stands in the middle', () => {
  const { plot, start, xTicks } = chartOf(trial({ target: '' }), today)!;
  expect(start).toMatchObject({ x: (plot.left + plot.right) / 2, anchor: 'middle' });
  expect(xTicks.map(({ anchor }) => anchor)).toEqual(['middle']);
});

test('without a number there is no chart', () => {
  expect(chartOf(trial({ baselineValue: '', target: '' }), today)).toBeUndefined();
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number.toFixed(2));

test('whatever is read, everything is drawn inside the plot and the table is by date', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, value), { maxLength: 20 }),
      value,
      value,
      day,
      (list, baselineNumber, targetNumber, dueOn) => {
        const readings = list
          .map(([on, value], at) => reading(on, value, { id: String(at) }))
          .sort((a, b) => (a.on < b.on ? -1 : 1));
        const chart = chartOf(trial({ baselineNumber, targetNumber, dueOn, readings }), today)!;
        const { left, right, top, bottom } = chart.plot;
        for (const [x, y] of [...spots(chart.line), ...spots(chart.expected)]) {
          expect(x >= left - 0.1 && x <= right + 0.1).toBe(true);
          expect(y >= top - 0.1 && y <= bottom + 0.1).toBe(true);
        }
        const days = chart.rows.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
        expect(chart.rows).toHaveLength(list.length + 2);
      },
    ),
  );
});

describe('round ticks', () => {
  test.each([
    [0, 100, [0, 50, 100]],
    [0, 6, [0, 2, 4, 6]],
    [0, 12, [0, 5, 10, 15]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-8, 4, [-10, -5, 0, 5]],
    [0, 0, [0, 0.5]],
    [0, 1500, [0, 500, 1000, 1500]],
  ])('from %d to %d', (low, high, ticks) => {
    expect(roundTicks(low, high)).toEqual(ticks);
  });

  test('span any range with two to seven of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 0 }),
        fc.integer({ min: 0, max: 1e9 }),
        (low, high) => {
          const ticks = roundTicks(low, high);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(7);
          expect(ticks[0]).toBeLessThanOrEqual(low);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
        },
      ),
    );
  });
});
