import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRecord, mergeRecords, removeRecord } from './record-changes.ts';
import { decodeRecord, encodeRecord, isDamagedRecord, isLive, type SavedRecord } from './record.ts';

const day = (hours: number) => new Date(Date.UTC(2026, 10, 22, hours));
const first = changeRecord(undefined, { action: 'Train', due: '' }, day(9));

describe('one record', () => {
  test('a change sets its field, and the time of that field alone', () => {
    const next = changeRecord(first, { due: '2027-01-31' }, day(10));
    expect(next['due']).toBe('2027-01-31');
    expect(next['action']).toBe('Train');
    expect(next.at).toBe('2026-11-22T10:00:00.000Z');
    expect(next.edited['due']).toBe(day(10).getTime());
    expect(next.edited['action']).toBe(day(9).getTime());
  });

  test('a clock that was set back never makes an edit older than the one before', () => {
    const next = changeRecord(first, { due: '2027-01-31' }, day(1));
    expect(Date.parse(next.at)).toBeGreaterThan(Date.parse(first.at));
    expect(mergeRecords(first, next)).toBe(next);
  });

  test('a removed record keeps no content', () => {
    const gone = removeRecord(first, day(10));
    expect(JSON.stringify(gone)).not.toContain('Train');
    expect(isLive(gone)).toBe(false);
  });

  test('a record that comes back starts afresh', () => {
    const back = changeRecord(removeRecord(first, day(10)), { action: 'Brief' }, day(11));
    expect(isLive(back)).toBe(true);
    expect(back['due']).toBeUndefined();
  });

  test('fields and versions of a newer guide are kept', () => {
    const text = '{"v":7,"at":"2026-11-22T09:00:00.000Z","edited":{},"colour":"blue"}';
    const read = decodeRecord(text);
    expect(encodeRecord(read)).toBe(text);
    const next = changeRecord(read, { action: 'Train' }, day(10));
    expect(next).toMatchObject({ v: 7, colour: 'blue', action: 'Train' });
  });

  test.each([
    'null',
    '[]',
    '"text"',
    '{"v":1}',
    '{"v":1,"at":"soon","edited":{}}',
    '{"v":1,"at":"2026-11-22T09:00:00.000Z","edited":[]}',
    '{"v":1,"at":"2026-11-22T09:00:00.000Z","edited":{"action":"late"}}',
    '{"v":1,"at":"2026-11-22T09:00:00.0',
  ])('%s is damaged, and comes out as it went in', (text) => {
    const read = decodeRecord(text);
    expect(isDamagedRecord(read)).toBe(true);
    expect(encodeRecord(read)).toBe(text);
  });
});

describe('merging', () => {
  test('edits of different fields in two tabs are both kept', () => {
    const here = changeRecord(first, { action: 'Train 12 staff' }, day(10));
    const there = changeRecord(first, { due: '2027-01-31' }, day(11));
    expect(mergeRecords(here, there)).toMatchObject({
      action: 'Train 12 staff',
      due: '2027-01-31',
    });
  });

  test('a field that was taken away stays away', () => {
    const here = changeRecord(first, { due: undefined }, day(10));
    expect(mergeRecords(here, first)).not.toHaveProperty('due');
  });

  test('a removal wins over what is older and gives way to what is newer', () => {
    const gone = removeRecord(first, day(10));
    const later = changeRecord(first, { action: 'Brief' }, day(11));
    expect(mergeRecords(first, gone)).toBe(gone);
    expect(mergeRecords(gone, later)).toBe(later);
  });

  test('a readable copy wins over a damaged one', () => {
    expect(mergeRecords({ damaged: '{' }, first)).toBe(first);
  });

  const name = fc.oneof(
    fc.constantFrom('action', 'due', '__proto__', 'constructor', 'reading:1'),
    fc.string(),
  );
  const acts = fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 40 }),
      name,
      value: fc.option(fc.string(), { nil: undefined }),
      remove: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 8 },
  );
  const record = acts.map((list) =>
    list.reduce<SavedRecord>(
      (before, { hours, name: field, value, remove }) =>
        remove
          ? removeRecord(before, day(hours))
          : changeRecord(before, Object.fromEntries([[field, value]]), day(hours)),
      first,
    ),
  );
  const same = (a: unknown, b: unknown) =>
    expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));

  test('the order never matters, and merging again changes nothing', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecords(a, b);
        same(mergeRecords(b, a), merged);
        same(mergeRecords(merged, a), merged);
        same(mergeRecords(merged, b), merged);
      }),
    );
  });

  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(record, (saved) => {
        const text = encodeRecord(JSON.parse(JSON.stringify(saved)) as SavedRecord);
        const read = decodeRecord(text);
        expect(isDamagedRecord(read)).toBe(false);
        expect(encodeRecord(read)).toBe(text);
      }),
    );
  });

  test('any text is read without an error and kept to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(encodeRecord(decodeRecord(text))).toBe(text);
      }),
    );
  });
});
