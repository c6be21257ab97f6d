import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeRecord } from '../../storage/record-changes.ts';
import { decodeRecord, encodeRecord, isLive } from '../../storage/record.ts';
import { questions } from './questions.ts';
import { commitmentOf, commitmentsOf, emptyCommitment } from './saved-commitment.ts';
import { assessCommitment } from './talk-or-action.ts';

const now = new Date('2026-11-22T09:00:00Z');

test('what is saved is read back field by field', () => {
  const fields = { action: 'Train 12 staff', ownerOrg: 'us', dueOn: '2027-01-31', order: 3 };
  const text = encodeRecord(changeRecord(undefined, fields, now));
  const record = decodeRecord(text);
  if (!isLive(record)) throw new Error('It should be a record.');
  expect(commitmentOf('one', record)).toEqual({
    ...emptyCommitment,
    ...fields,
    id: 'one',
    readings: [],
  });
});

test('a field of the wrong kind, or a choice that there is not, counts as empty', () => {
  const record = changeRecord(undefined, { action: 7, ownerOrg: 'nobody', order: 'first' }, now);
  expect(commitmentOf('one', record)).toMatchObject({ action: '', ownerOrg: 'partner', order: 0 });
});

test('a record is read once, and a changed one anew', () => {
  const record = changeRecord(undefined, { action: 'Train 12 staff' }, now);
  expect(commitmentOf('one', record)).toBe(commitmentOf('one', record));
  const changed = changeRecord(record, { action: 'Train 30 staff' }, now);
  expect(commitmentOf('one', changed).action).toBe('Train 30 staff');
});

test('readings stand by date, and those of one day in the order they were written', () => {
  const reading = (on: string, value: string) => ({ on, value, note: '', link: '', reply: '' });
  let record = changeRecord(undefined, { 'reading:z': reading('2027-01-01', '1') }, now);
  record = changeRecord(record, { 'reading:a': reading('2027-01-01', '2') }, now);
  record = changeRecord(record, { 'reading:m': reading('2026-12-01', '0') }, now);
  record = changeRecord(record, { 'reading:x': null }, now);
  expect(commitmentOf('one', record).readings.map(({ value }) => value)).toEqual(['0', '1', '2']);
});

test('commitments stand in the reader’s order, without those that are gone or damaged', () => {
  const records = {
    second: changeRecord(undefined, { order: 2 }, now),
    first: changeRecord(undefined, { order: 1 }, now),
    gone: { v: 1, at: now.toISOString(), edited: {}, gone: true as const },
    damaged: { damaged: '{' },
  };
  expect(commitmentsOf(records).map(({ id }) => id)).toEqual(['first', 'second']);
});

test('whatever is saved, the rule can be asked about it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const commitment = commitmentOf('one', changeRecord(undefined, fields, now));
      expect(['not-started', 'talk', 'nearly', 'action']).toContain(
        assessCommitment(commitment).verdict,
      );
    }),
  );
});

test('every field of the rule is asked for once', () => {
  const rule = Object.keys(emptyCommitment).slice(0, 20);
  const asked = questions.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(asked.filter((name) => rule.includes(name)).sort()).toEqual([...rule].sort());
});
