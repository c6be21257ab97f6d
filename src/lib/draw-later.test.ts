import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DrawLater } from './draw-later.ts';

const drawn: string[] = [];
/** Draws something that takes so many milliseconds. */
const part = (name: string, takes: number) => () => {
  drawn.push(name);
  vi.setSystemTime(Date.now() + takes);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  drawn.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('draws nothing at once, and the page may answer between slow parts', () => {
  new DrawLater().start([part('a', 20), part('b', 20), part('c', 1)]);
  expect(drawn).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['a', 'b']);
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['a', 'b', 'c']);
  expect(vi.getTimerCount()).toBe(0);
});

test('forgets what was still to come when something else is drawn', () => {
  const later = new DrawLater();
  later.start([part('old 1', 40), part('old 2', 40)]);
  vi.advanceTimersToNextTimer();
  later.start([part('new', 1)]);
  vi.runAllTimers();
  expect(drawn).toEqual(['old 1', 'new']);
});

test('draws in one row of slices, however often something else is drawn', () => {
  const later = new DrawLater();
  later.start([part('old', 40)]);
  later.start([part('new 1', 40), part('new 2', 40), part('new 3', 40)]);
  vi.advanceTimersByTime(0);
  expect(drawn).toEqual(['new 1']);
  expect(vi.getTimerCount()).toBe(1);
});

test('draws the rest at once where it must be there, and each part once', () => {
  const later = new DrawLater();
  later.start([part('a', 40), part('b', 40), part('c', 40)]);
  vi.advanceTimersToNextTimer();
  later.finish();
  expect(drawn).toEqual(['a', 'b', 'c']);
  vi.runAllTimers();
  expect(drawn).toEqual(['a', 'b', 'c']);
});
