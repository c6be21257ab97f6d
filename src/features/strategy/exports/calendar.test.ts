import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { trial } from '../try-commitment.ts';
import { commitmentsCalendar } from './calendar.ts';
import { takeAway, talk, training } from './try-take-away.ts';
import type { TakeAway } from './take-away.ts';

/** Reads a file's events back with another library than the one that wrote it. */
function events(take: TakeAway): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(commitmentsCalendar(take)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

/** Lists an event's day, the day after its last, and its title. */
const seen = ({ startDate, endDate, summary }: ICAL.Event) => [
  startDate.toString(),
  endDate.toString(),
  summary,
];

const each = (name: string, take = takeAway()) =>
  events(take).map(({ component }) => String(component.getFirstPropertyValue(name)));

test('each day of a commitment is an all-day event with a title that says nothing more', () => {
  expect(events(takeAway()).map(seen)).toEqual([
    ['2027-01-31', '2027-02-01', 'Follow-up: first checkpoint'],
    ['2027-03-31', '2027-04-01', 'Follow-up: date to check'],
    ['2027-04-20', '2027-04-21', 'Follow-up: review'],
  ]);
  expect(events(takeAway()).every(({ startDate }) => startDate.isDate)).toBe(true);
});

test('a starting point still to be found out is a day too', () => {
  const open = { ...talk, baselineStatus: 'to-measure' as const, baselineBy: '2027-01-05' };
  expect(events(takeAway({ commitments: [open] })).map(seen)).toEqual([
    ['2027-01-05', '2027-01-06', 'Follow-up: number to find out'],
  ]);
  const known = { ...open, baselineStatus: 'known' as const };
  expect(events(takeAway({ commitments: [known] }))).toEqual([]);
});

test('nothing of what the reader wrote is in the file', () => {
  const text = commitmentsCalendar(takeAway({ notes: true })).replace(/\r\n /g, '');
  expect(text).not.toMatch(/police|north|caf|train|hate|officer|lgbt|partner|quiz|example/i);
});

test('lines end with CR LF and are no longer than 75 octets', () => {
  const lines = commitmentsCalendar(takeAway()).split('\r\n');
  expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

describe('a second import', () => {
  const later = takeAway({
    commitments: [{ ...training, dueOn: '2027-05-31', action: 'Something else' }, talk],
    changedAt: { a1: '2026-11-23T09:00:00.000Z' },
    today: '2026-12-24',
  });

  test('finds each event by the UID that it had', () => {
    expect(each('uid', later)).toEqual(each('uid'));
    expect(new Set(each('uid')).size).toBe(3);
  });

  test('finds a higher sequence number and a later stamp where something changed', () => {
    const sequences = (take: TakeAway) => events(take).map(({ sequence }) => sequence);
    expect(sequences(later)[1]).toBeGreaterThan(sequences(takeAway())[1]!);
    expect(each('dtstamp', later)[1]).toBe('2026-11-23T09:00:00Z');
    expect(each('dtstamp')[1]).toBe('2026-11-20T10:00:00Z');
  });

  test('of an unchanged strategy finds the same file, whatever the day', () => {
    expect(commitmentsCalendar(takeAway({ today: '2027-01-01' }))).toBe(
      commitmentsCalendar(takeAway()),
    );
  });
});

test.each([undefined, 'no time', '1999-01-01T00:00:00Z'])(
  'a commitment last changed at %s has sequence 0',
  (time) => {
    const changedAt = time === undefined ? {} : { a1: time };
    expect(each('sequence', takeAway({ changedAt }))).toEqual(['0', '0', '0']);
  },
);

test('sequence numbers stay within what old programs can count to', () => {
  const changedAt = { a1: '2060-01-01T00:00:00Z' };
  expect(events(takeAway({ changedAt }))[0]!.sequence).toBeLessThan(2 ** 31);
});

test('what is dropped, archived or without a real day has no event', () => {
  const days = { dueOn: '2027-03-01' };
  const commitments = [
    trial({ id: '1', ...days, droppedOn: '2027-01-01' }),
    trial({ id: '2', ...days, archivedOn: '2027-01-01' }),
    trial({ id: '3', dueOn: '2027-02-31', reviewOn: 'soon' }),
  ];
  expect(events(takeAway({ commitments }))).toEqual([]);
});

test('the end of a year is no trouble', () => {
  const commitments = [trial({ dueOn: '2027-12-31' })];
  expect(events(takeAway({ commitments })).map(seen)[0]!.slice(0, 2)).toEqual([
    '2027-12-31',
    '2028-01-01',
  ]);
});
