import { describe, expect, test } from 'vitest';
import { isReminderDue, lastChange, readReminded } from './reminder.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const state = { count: 5, changedAt: now - day, times: 0 };

describe('the reminder to save a copy', () => {
  test('comes after the first work, and not before', () => {
    expect(isReminderDue({ ...state, count: 2 }, now)).toBe(false);
    expect(isReminderDue({ ...state, count: 3 }, now)).toBe(true);
  });

  test('stays away while nothing has changed since the last copy', () => {
    expect(isReminderDue({ ...state, copiedAt: now - day }, now)).toBe(false);
  });

  test('comes two weeks after a copy if something has changed', () => {
    expect(isReminderDue({ ...state, copiedAt: now - 13 * day }, now)).toBe(false);
    expect(isReminderDue({ ...state, copiedAt: now - 14 * day }, now)).toBe(true);
  });

  test('waits longer each time it is put off, but never longer than eight weeks', () => {
    const after = (times: number, days: number) =>
      isReminderDue({ ...state, remindedAt: now - days * day, times }, now);
    expect([after(1, 13), after(1, 14)]).toEqual([false, true]);
    expect([after(2, 27), after(2, 28)]).toEqual([false, true]);
    expect([after(9, 55), after(9, 56)]).toEqual([false, true]);
  });

  test('is not silenced for years by a clock that was wrong', () => {
    expect(isReminderDue({ ...state, remindedAt: now + 400 * day, times: 1 }, now)).toBe(true);
  });
});

test('what was last said is read, and nonsense counts as nothing', () => {
  expect(readReminded('{"at":"2026-11-22T00:00:00.000Z","times":2}')).toEqual({
    at: now,
    times: 2,
  });
  for (const text of [undefined, '', '{torn', '{"at":"soon","times":1}', 'null']) {
    expect(readReminded(text)).toBeUndefined();
  }
});

test('the last change is the newest time in any saved text', () => {
  const texts = ['{"v":1,"at":"2026-11-22T00:00:00.000Z"}', '{"at":"2026-11-01"}', '{torn'];
  expect(lastChange(texts)).toBe(now);
  expect(lastChange([])).toBe(0);
});
