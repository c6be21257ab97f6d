import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from './nearest.ts';

const ids = [
  's10-equality-lead',
  's10-data',
  's13-read-a-figure',
  'police',
  'term-liaison-officer',
];

describe('the nearest id to a wrong one', () => {
  test.each([
    ['a slip', 's10-dta', 's10-data'],
    ['a letter too many', 'policee', 'police'],
    ['one that was cut short', 's13-read-a', 's13-read-a-figure'],
    ['words in another order', 's10-lead-equality', 's10-equality-lead'],
    ['capitals', 'Term-Liaison-Officer', 'term-liaison-officer'],
  ])('is found for %s', (_, wrong, right) => {
    expect(nearest(wrong, ids)[0]).toBe(right);
  });

  test('is not guessed where nothing is alike', () => {
    expect(nearest('xxyyzz', ids, 3)).toEqual([]);
  });

  test('comes first of several, and no more are named than asked for', () => {
    const found = nearest('s10-dat', ids, 2);
    expect(found[0]).toBe('s10-data');
    expect(found.length).toBeLessThanOrEqual(2);
  });

  test('is the id itself where that is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        expect(nearest(id, ids)[0]).toBe(id);
      }),
    );
  });
});

test('the distance between two words counts letters to change, and is the same both ways', () => {
  expect(distance('police', 'policy')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, a)).toBe(0);
    }),
  );
});
