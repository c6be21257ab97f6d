import { describe, expect, test } from 'vitest';
import { courseOf, expectedOn } from './course.ts';
import { reading, trial } from './try-commitment.ts';

describe('the ends of a course', () => {
  test('are read from the texts of baseline and target', () => {
    const course = courseOf(trial({ baselineValue: '1 of 6 desks', target: '6 of 6 desks' }));
    expect(course).toMatchObject({
      start: { on: '2027-01-01', value: 1 },
      end: { on: '2027-04-11', value: 6 },
      target: 6,
      better: 'more',
      missing: [],
    });
  });

  test('are the numbers typed for the chart, where there are any', () => {
    const course = courseOf(
      trial({ baselineNumber: '2', targetNumber: '4', baselineValue: '1', target: '6' }),
    );
    expect([course.start?.value, course.end?.value]).toEqual([2, 4]);
  });

  test('are missing by name where text holds no plain number', () => {
    const course = courseOf(trial({ baselineValue: 'a few', target: 'more than now' }));
    expect(course).toMatchObject({ start: undefined, end: undefined, target: undefined });
    expect(course.missing).toEqual(['baseline', 'target']);
  });

  test('need the days of agreement and due date, and say so', () => {
    const course = courseOf(trial({ agreedOn: '', dueOn: '2027-02-31' }));
    expect(course).toMatchObject({ start: undefined, end: undefined, target: 100 });
    expect(course.missing).toEqual(['agreedOn', 'dueOn']);
  });

  test('are not joined where one is a percentage and the other a count', () => {
    const course = courseOf(trial({ baselineValue: '20%', target: '12 of 12' }));
    expect(course).toMatchObject({ start: undefined, end: undefined, target: undefined });
    expect(course.missing).toEqual(['same-sign']);
  });

  test('are joined where the baseline is a bare nought, and where the reader typed a number', () => {
    expect(courseOf(trial({ baselineValue: '0 (no box)', target: '90%' })).missing).toEqual([]);
    const typed = trial({ baselineValue: '20%', target: '12 of 12', targetNumber: '12' });
    expect(courseOf(typed).missing).toEqual([]);
  });
});

describe('a starting point that was not known', () => {
  test('is the first reading', () => {
    const course = courseOf(
      trial({
        baselineStatus: 'to-measure',
        baselineValue: '',
        readings: [reading('2027-01-20', 40), reading('2027-02-20', 50)],
      }),
    );
    expect(course.start).toEqual({ on: '2027-01-20', value: 40 });
    expect(course.missing).toEqual([]);
  });

  test('is missing until there is a reading', () => {
    const course = courseOf(trial({ baselineStatus: 'to-measure', baselineValue: '' }));
    expect(course.start).toBeUndefined();
    expect(course.missing).toEqual(['baseline']);
  });

  test('is not an old text in a box that no longer counts', () => {
    const course = courseOf(trial({ baselineStatus: 'unknown', baselineValue: '7' }));
    expect(course.start).toBeUndefined();
  });

  test('is not a reading where the baseline is known but cannot be read', () => {
    const readings = [reading('2027-01-20', 40)];
    const course = courseOf(trial({ baselineValue: 'a few', readings }));
    expect(course.start).toBeUndefined();
    expect(course.missing).toEqual(['baseline']);
  });
});

describe('which way is better', () => {
  test('follows from the numbers, whatever was chosen', () => {
    expect(courseOf(trial({ baselineValue: '9 days', target: '2 days' })).better).toBe('less');
    expect(courseOf(trial({ better: 'less' })).better).toBe('more');
  });

  test('is the choice where numbers are equal or missing', () => {
    expect(courseOf(trial({ baselineValue: '100', better: 'less' })).better).toBe('less');
    expect(courseOf(trial({ baselineValue: '', better: 'less' })).better).toBe('less');
  });
});

test('readings need a real day and a plain number', () => {
  const readings = [
    reading('', 1),
    reading('2027-01-05', 'many'),
    reading('2027-01-06', ''),
    reading('2027-01-07', '1,500'),
    reading('2027-02-30', 3),
  ];
  expect(courseOf(trial({ readings })).readings).toEqual([
    { id: '2027-01-07', on: '2027-01-07', value: 1500 },
  ]);
});

describe('the expected value', () => {
  const course = courseOf(trial());

  test.each([
    ['2026-12-31', 0],
    ['2027-01-01', 0],
    ['2027-01-02', 1],
    ['2027-02-20', 50],
    ['2027-04-10', 99],
    ['2027-04-11', 100],
    ['2027-04-12', 100],
  ])('on %s is %d', (day, value) => {
    expect(expectedOn(course, day)).toBe(value);
  });

  test('falls where less is better', () => {
    const falling = courseOf(trial({ baselineValue: '100', target: '0' }));
    expect(expectedOn(falling, '2027-01-11')).toBe(90);
  });

  test('is the target from the due date on, where that is no later than the start', () => {
    const course = courseOf(trial({ dueOn: '2027-01-01' }));
    expect(expectedOn(course, '2026-12-31')).toBe(0);
    expect(expectedOn(course, '2027-01-01')).toBe(100);
  });

  test('is unknown without both ends', () => {
    expect(expectedOn(courseOf(trial({ target: '' })), '2027-02-01')).toBeUndefined();
    expect(expectedOn(courseOf(trial({ baselineValue: '' })), '2027-02-01')).toBeUndefined();
  });
});
