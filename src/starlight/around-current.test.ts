import { expect, test } from 'vitest';
import { aroundCurrent } from './around-current.ts';

const group = (length: number, current = -1) =>
  Array.from({ length }, (_, at) => ({ type: 'link', at, isCurrent: at === current }));
const shown = (length: number, current?: number) =>
  aroundCurrent(group(length, current)).map(({ at }) => at);

test('a group of the guide’s own size shows in full, wherever the reader is', () => {
  expect(shown(12)).toHaveLength(12);
  expect(shown(12, 3)).toHaveLength(12);
});

test('a long group shows what is near the reader', () => {
  expect(shown(250, 100)).toEqual([96, 97, 98, 99, 100, 101, 102, 103, 104]);
  expect(shown(250, 1)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(shown(250, 249)).toEqual([245, 246, 247, 248, 249]);
});

test('a long group elsewhere shows its name and the way to all of it alone', () => {
  expect(shown(13)).toEqual([]);
});
