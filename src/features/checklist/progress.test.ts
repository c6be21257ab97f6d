import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf, statesOf, sumProgress } from './progress.ts';
import type { TickState } from './tick.ts';

const anyStates = fc.array(fc.constantFrom<TickState>('todo', 'done', 'skip'));

describe('the progress of a list', () => {
  test('counts what is done out of what is for us', () => {
    expect(progressOf(['done', 'todo', 'skip', 'done', 'todo'])).toEqual({
      done: 2,
      skipped: 1,
      total: 4,
    });
  });

  test('of an empty list is nothing of nothing', () => {
    expect(progressOf([])).toEqual({ done: 0, skipped: 0, total: 0 });
  });

  test('has no lines to do where none is for us', () => {
    expect(progressOf(['skip', 'skip'])).toEqual({ done: 0, skipped: 2, total: 0 });
  });

  test('accounts for each line once', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { done, skipped, total } = progressOf(states);
        expect(total + skipped).toBe(states.length);
        expect(total - done).toBe(states.filter((state) => state === 'todo').length);
      }),
    );
  });
});

describe('the progress of several lists', () => {
  test('is that of one list with all their lines', () => {
    fc.assert(
      fc.property(fc.array(anyStates), (lists) => {
        expect(sumProgress(lists.map(progressOf))).toEqual(progressOf(lists.flat()));
      }),
    );
  });
});

describe('the states of items', () => {
  test('come in the order of the items and leave other ticks out', () => {
    const at = '2026-11-22T10:00:00.000Z';
    expect(
      statesOf(['map-bodies', 'pick-one', 'find-name'], {
        'find-name': { v: 1, state: 'skip', at },
        'other-item': { v: 1, state: 'done', at },
        'map-bodies': { v: 1, state: 'done', at },
      }),
    ).toEqual(['done', 'todo', 'skip']);
  });

  test('are to do where the saved text is damaged', () => {
    expect(statesOf(['map-bodies'], { 'map-bodies': { damaged: 'done' } })).toEqual(['todo']);
  });
});
