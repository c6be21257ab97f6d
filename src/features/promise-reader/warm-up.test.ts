import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { promiseCriteria } from './criteria.ts';
import { readPromise } from './read-promise.ts';
import { samples, warmSteps, warmUp } from './warm-up.ts';

const today = '2026-11-22';

test('the samples together are read for every criterion, and for promises and talk', () => {
  const read = samples.map((sample) => readPromise(sample, { today }));
  for (const criterion of promiseCriteria)
    expect(
      read.some(({ labels }) => labels[criterion]),
      criterion,
    ).toBe(true);
  expect(new Set(read.map(({ verdict }) => verdict)).size).toBe(3);
});

test('reads until it has read all, and ends', () => {
  expect([...warmSteps(today, ['What will be done?'])].length).toBeGreaterThan(samples.length);
});

describe('in idle moments', () => {
  let done = 0;
  const steps = { next: () => ({ done: ++done > 3, value: undefined }) };
  beforeEach(() => {
    vi.useFakeTimers();
    done = 0;
  });
  afterEach(() => void vi.useRealTimers());

  test('works in short steps while nothing else is done, and stops after the last', () => {
    warmUp(steps, () => true);
    for (let waits = 0; waits < 4; waits += 1) {
      expect(done).toBe(waits);
      vi.advanceTimersToNextTimer();
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stops where nobody sees the panel, and goes on from there', () => {
    let isSeen = true;
    warmUp(steps, () => isSeen);
    vi.advanceTimersToNextTimer();
    isSeen = false;
    vi.runAllTimers();
    expect(done).toBe(1);
    isSeen = true;
    warmUp(steps, () => isSeen);
    vi.runAllTimers();
    expect(done).toBe(4);
  });
});
