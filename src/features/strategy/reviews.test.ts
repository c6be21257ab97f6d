import { describe, expect, test } from 'vitest';
import { dueSoon, isCurrent, isMet, statusOf } from './reviews.ts';
import { sinceLastReview } from './since-last-review.ts';
import { reading, trial } from './try-commitment.ts';

const today = '2027-02-20';

describe('a commitment is dropped', () => {
  test('whatever else is so', () => {
    const commitment = trial({ droppedOn: '2027-02-01', readings: [reading('2027-01-10', 100)] });
    expect(statusOf(commitment, today)).toBe('dropped');
  });
});

describe('a commitment is met', () => {
  test('when a reading reaches the target, and not just below it', () => {
    const at = (value: number) => trial({ readings: [reading('2027-02-19', value)] });
    expect(statusOf(at(99.9), today)).not.toBe('met');
    expect(statusOf(at(100), today)).toBe('met');
    expect(statusOf(at(101), today)).toBe('met');
  });

  test('at nought, where less is better', () => {
    const at = (value: number) =>
      trial({ baselineValue: '9', target: '0', readings: [reading('2027-02-19', value)] });
    expect(statusOf(at(0), today)).toBe('met');
    expect(statusOf(at(1), today)).not.toBe('met');
  });

  test('by the choice of which way is better, where no baseline is known', () => {
    const at = (better: 'more' | 'less') =>
      trial({ baselineValue: '', target: '5', better, readings: [reading('2027-02-19', 4)] });
    expect(isMet(at('less'), today)).toBe(true);
    expect(isMet(at('more'), today)).toBe(false);
  });

  test('late too', () => {
    const commitment = trial({ readings: [reading('2027-05-01', 100)] });
    expect(statusOf(commitment, '2027-05-01')).toBe('met');
  });

  test('no longer, when the figure slips back before the due date', () => {
    const readings = [reading('2027-01-20', 100), reading('2027-02-10', 90)];
    expect(statusOf(trial({ readings }), today)).toBe('on-track');
    expect(statusOf(trial({ readings }), '2027-04-12')).toBe('overdue');
  });

  test('still, when it was met in time and slips back later', () => {
    const readings = [reading('2027-04-11', 100), reading('2027-07-11', 80)];
    expect(statusOf(trial({ readings }), '2027-07-12')).toBe('met');
  });

  test('by no reading that is dated after today, has no day or has no number', () => {
    const readings = [
      reading('2027-02-21', 100),
      reading('', 100),
      reading('2027-02-19', 'a hundred'),
    ];
    expect(isMet(trial({ readings }), today)).toBe(false);
  });

  test('by nothing, where the target is no number', () => {
    const commitment = trial({ target: 'more than now', readings: [reading('2027-02-19', 5)] });
    expect(isMet(commitment, today)).toBe(false);
  });

  test('in spite of how computers add', () => {
    const readings = [reading('2027-02-19', '0.30000000000000004')];
    expect(isMet(trial({ baselineValue: '1', target: '0.3', readings }), today)).toBe(false);
    const close = [reading('2027-02-19', '0.3')];
    expect(isMet(trial({ baselineValue: '1', target: '0.3', readings: close }), today)).toBe(true);
  });
});

describe('a commitment is overdue', () => {
  test('from the day after its date', () => {
    expect(statusOf(trial(), '2027-04-11')).toBe('not-started');
    expect(statusOf(trial(), '2027-04-12')).toBe('overdue');
  });

  test('not by a date that is no day', () => {
    expect(statusOf(trial({ dueOn: '2027-02-31' }), '2028-01-01')).toBe('not-started');
  });
});

describe('a commitment is not started', () => {
  test('without a reading, before its first check', () => {
    expect(statusOf(trial({ milestoneOn: today, reviewOn: today }), today)).toBe('not-started');
  });

  test('when its only reading is dated after today', () => {
    expect(statusOf(trial({ readings: [reading('2027-02-21', 1)] }), today)).toBe('not-started');
  });
});

describe('a commitment is behind', () => {
  test('when its latest reading is worse than expected on the day of the reading', () => {
    const at = (value: number) =>
      statusOf(trial({ readings: [reading('2027-01-21', value)] }), '2027-04-11');
    expect(at(19)).toBe('behind');
    expect(at(20)).toBe('on-track');
    expect(at(21)).toBe('on-track');
  });

  test('likewise where less is better', () => {
    const at = (value: number) =>
      statusOf(
        trial({ baselineValue: '100', target: '0', readings: [reading('2027-01-21', value)] }),
        today,
      );
    expect(at(81)).toBe('behind');
    expect(at(80)).toBe('on-track');
  });

  test('not by an earlier reading, once a later one has caught up', () => {
    const readings = [reading('2027-01-21', 5), reading('2027-02-10', 60)];
    expect(statusOf(trial({ readings }), today)).toBe('on-track');
  });

  test.each(['milestoneOn', 'reviewOn'] as const)(
    'from the day after %s, without a reading',
    (field) => {
      const commitment = trial({ [field]: '2027-02-19' });
      expect(statusOf(commitment, '2027-02-19')).toBe('not-started');
      expect(statusOf(commitment, '2027-02-20')).toBe('behind');
    },
  );

  test('not after a check whose reading was taken up to a fortnight early', () => {
    const checked = (on: string) =>
      statusOf(trial({ milestoneOn: '2027-02-19', readings: [reading(on, 90)] }), today);
    expect(checked('2027-02-05')).toBe('on-track');
    expect(checked('2027-02-04')).toBe('behind');
  });

  test('when the day to find out the starting point has passed', () => {
    const commitment = trial({
      baselineStatus: 'to-measure',
      baselineValue: '',
      baselineBy: '2027-02-19',
    });
    expect(statusOf(commitment, '2027-02-19')).toBe('not-started');
    expect(statusOf(commitment, '2027-02-20')).toBe('behind');
    expect(statusOf({ ...commitment, readings: [reading('2027-02-18', 10)] }, today)).toBe(
      'on-track',
    );
  });
});

test('a commitment with a reading but no numbers to compare is on track until a date passes', () => {
  const commitment = trial({ target: 'more than now', readings: [reading('2027-02-01', 5)] });
  expect(statusOf(commitment, '2027-04-11')).toBe('on-track');
  expect(statusOf(commitment, '2027-04-12')).toBe('overdue');
});

describe('what is due', () => {
  const due = (fields: Parameters<typeof trial>[0], days?: number) =>
    dueSoon([trial({ dueOn: '', ...fields })], today, days).map(({ what, on, late }) => [
      what,
      on,
      late,
    ]);

  test('reaches to the last of the days ahead and not beyond', () => {
    expect(due({ dueOn: '2027-03-22' })).toEqual([['due', '2027-03-22', false]]);
    expect(due({ dueOn: '2027-03-23' })).toEqual([]);
    expect(due({ dueOn: '2027-02-27' }, 7)).toEqual([['due', '2027-02-27', false]]);
    expect(due({ dueOn: '2027-02-28' }, 7)).toEqual([]);
  });

  test('is late from the day after', () => {
    expect(due({ dueOn: today })).toEqual([['due', today, false]]);
    expect(due({ dueOn: '2027-02-19' })).toEqual([['due', '2027-02-19', true]]);
    expect(due({ dueOn: '2020-01-01' })).toEqual([['due', '2020-01-01', true]]);
  });

  test('is in order of date over all commitments, with each one’s id', () => {
    const items = dueSoon(
      [
        trial({ id: 'b', dueOn: '2027-03-01', reviewOn: '2027-03-10' }),
        trial({ id: 'a', dueOn: '2027-02-25', milestoneOn: '2027-03-01' }),
      ],
      today,
    );
    expect(items.map(({ id, what }) => `${id} ${what}`)).toEqual([
      'a due',
      'b due',
      'a milestone',
      'b review',
    ]);
  });

  test('leaves a review out once there is a reading on its day or later', () => {
    const on = (day: string) => due({ reviewOn: '2027-02-19', readings: [reading(day, 3)] });
    expect(on('2027-02-19')).toEqual([]);
    expect(on('2027-02-20')).toEqual([]);
    expect(on('2027-02-21')).toHaveLength(1);
  });

  test('keeps a review that is still to come, although there is a reading', () => {
    expect(due({ reviewOn: '2027-02-24', readings: [reading('2027-02-19', 3)] })).toHaveLength(1);
  });

  test('takes a note without a number for a review', () => {
    const readings = [reading('2027-02-20', '', { note: 'Postponed.' })];
    expect(due({ reviewOn: today, readings })).toEqual([]);
  });

  test('names a starting point to find out until there is a number', () => {
    const open = { baselineStatus: 'to-measure', baselineBy: '2027-03-01' } as const;
    const nothing = { ...open, baselineValue: '' };
    expect(due(nothing)).toEqual([['baseline', '2027-03-01', false]]);
    expect(due({ ...nothing, readings: [reading('2027-02-01', 4)] })).toEqual([]);
    expect(due({ ...nothing, baselineNumber: '4' })).toEqual([]);
    expect(due({ ...open, baselineStatus: 'known' })).toEqual([]);
  });

  test('leaves out what is met, dropped or archived', () => {
    const soon = { dueOn: '2027-02-25', reviewOn: '2027-02-26' };
    expect(due(soon)).toHaveLength(2);
    expect(due({ ...soon, readings: [reading('2027-02-01', 100)] })).toEqual([]);
    expect(due({ ...soon, droppedOn: '2027-02-01' })).toEqual([]);
    expect(due({ ...soon, archivedOn: '2027-02-01' })).toEqual([]);
  });

  test('leaves out what is no day', () => {
    expect(due({ dueOn: '2027-02-30', reviewOn: 'soon', milestoneOn: '' })).toEqual([]);
  });
});

test('a commitment is current until it is dropped or archived', () => {
  expect(isCurrent(trial())).toBe(true);
  expect(isCurrent(trial({ droppedOn: today }))).toBe(false);
  expect(isCurrent(trial({ archivedOn: today }))).toBe(false);
});

describe('what changed since the last review', () => {
  test('is the difference between the last two readings, beside what was expected', () => {
    const readings = [
      reading('2027-01-11', 1),
      reading('2027-01-21', 10.1),
      reading('2027-01-31', 25.3),
    ];
    expect(sinceLastReview(trial({ readings }))).toEqual({
      from: { on: '2027-01-21', value: 10.1 },
      to: { on: '2027-01-31', value: 25.3 },
      change: 15.2,
      direction: 'better',
      expected: 30,
    });
  });

  test('is counted from the starting point, with only one reading', () => {
    expect(sinceLastReview(trial({ readings: [reading('2027-01-31', 25)] }))).toMatchObject({
      from: { on: '2027-01-01', value: 0 },
      change: 25,
    });
  });

  test('is nothing for a first reading that is itself the starting point, or with none', () => {
    const open = { baselineStatus: 'to-measure', baselineValue: '' } as const;
    expect(
      sinceLastReview(trial({ ...open, readings: [reading('2027-01-31', 25)] })),
    ).toBeUndefined();
    expect(sinceLastReview(trial())).toBeUndefined();
  });

  test.each([
    ['0', '10', 3, 4, 'better'],
    ['0', '10', 4, 3, 'worse'],
    ['10', '0', 4, 3, 'better'],
    ['10', '0', 3, 4, 'worse'],
    ['0', '10', 4, 4, 'same'],
  ])('from %s towards %s, %d then %d is %s…', (baselineValue, target, before, after, direction) => {
    const readings = [reading('2027-01-11', before), reading('2027-01-21', after)];
    expect(sinceLastReview(trial({ baselineValue, target, readings }))?.direction).toBe(direction);
  });

  test('has no expected value where the path is not known', () => {
    const readings = [reading('2027-01-11', 1), reading('2027-01-21', 2)];
    expect(sinceLastReview(trial({ target: '', readings }))?.expected).toBeUndefined();
  });
});
