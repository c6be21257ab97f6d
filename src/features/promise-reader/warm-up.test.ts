import { expect, test, vi } from 'vitest';
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
  expect([...warmSteps(today)].length).toBeGreaterThan(samples.length);
});

test('works in short steps while nothing else is done, and stops after the last', () => {
  vi.useFakeTimers();
  let done = 0;
  const next = () => {
    done += 1;
    return { done: done > 3, value: undefined };
  };
  warmUp(today, { next });
  for (let waits = 0; waits < 4; waits += 1) {
    expect(done).toBe(waits);
    vi.advanceTimersToNextTimer();
  }
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
