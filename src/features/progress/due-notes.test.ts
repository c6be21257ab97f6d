import { describe, expect, test } from 'vitest';
import { changeRecord, removeRecord } from '../../storage/record-changes.ts';
import type { StoredTick, TickState } from '../checklist/tick.ts';
import { dueNotes } from './due-notes.ts';

const today = '2026-11-22';
const note = (by: string) =>
  changeRecord(undefined, { text: 'Ring again', who: '', by }, new Date());
const tick = (state: TickState): StoredTick => ({ v: 1, state, at: '2026-11-22T10:00:00.000Z' });
const scopes = new Set(['group', 'p1']);

describe('what notes say is due', () => {
  test('comes earliest first, and says what is late', () => {
    const notes = {
      'group:pick-one': note('2026-12-01'),
      'p1:map-bodies': note('2026-11-21'),
      'p1:pick-one': note(today),
    };
    expect(dueNotes(notes, new Map(), scopes, today)).toEqual([
      { scope: 'p1', item: 'map-bodies', on: '2026-11-21', late: true },
      { scope: 'p1', item: 'pick-one', on: today, late: false },
      { scope: 'group', item: 'pick-one', on: '2026-12-01', late: false },
    ]);
  });

  test.each([
    ['2026-12-22', 1],
    ['2026-12-23', 0],
    ['', 0],
    ['soon', 0],
  ])('with the day “%s” counts %s times', (by, count) => {
    expect(dueNotes({ 'group:pick-one': note(by) }, new Map(), scopes, today)).toHaveLength(count);
  });

  test.each<[TickState, number]>([
    ['todo', 1],
    ['done', 0],
    ['skip', 0],
  ])('on a line that is %s counts %s times', (state, count) => {
    const ticks = new Map([['p1', { 'pick-one': tick(state) }]]);
    expect(dueNotes({ 'p1:pick-one': note(today) }, ticks, scopes, today)).toHaveLength(count);
  });

  test('leaves out partners that are gone, and removed notes', () => {
    const notes = {
      'p2:pick-one': note(today),
      'p1:pick-one': removeRecord(undefined, new Date()),
    };
    expect(dueNotes(notes, new Map(), scopes, today)).toEqual([]);
  });
});
