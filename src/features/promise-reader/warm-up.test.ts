import { expect, test, vi } from 'vitest';
import { promiseCriteria } from './criteria.ts';
import { readPromise } from './read-promise.ts';
import { samples, warmUp } from './warm-up.ts';

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

test('reads one sample at a time, and stops after the last', () => {
  vi.useFakeTimers();
  warmUp(today);
  for (let left = samples.length; left > 0; left -= 1) {
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextTimer();
  }
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
