import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byScope, withTick } from './scopes.ts';
import type { StoredTick } from './tick.ts';

const tick: StoredTick = { v: 1, state: 'done', at: '2026-11-22T10:00:00.000Z' };

test('ticks are sorted by whom they are for', () => {
  const scopes = byScope([
    ['group:map-bodies', tick],
    ['p1:map-bodies', tick],
    ['p1:pick-one', tick],
  ]);
  expect([...scopes].map(([scope, own]) => [scope, Object.keys(own)])).toEqual([
    ['group', ['map-bodies']],
    ['p1', ['map-bodies', 'pick-one']],
  ]);
});

test('each tick of a scope comes out once, under its own id', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,5}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(id, id), { selector: ([a, b]) => `${a}:${b}` }),
      (pairs) => {
        const all = pairs.map(([scope, item]): [string, StoredTick] => [`${scope}:${item}`, tick]);
        const out = [...byScope(all)].flatMap(([scope, own]) =>
          Object.keys(own).map((item) => `${scope}:${item}`),
        );
        expect(out.sort()).toEqual(all.map(([key]) => key).sort());
      },
    ),
  );
});

test('a key without a scope is left out', () => {
  const before = byScope([
    ['alone', tick],
    [':x', tick],
  ]);
  expect(before.size).toBe(0);
  expect(withTick(before, 'alone', tick)).toBe(before);
});

test('one tick is changed, and the ticks of other scopes stay the same object', () => {
  const before = byScope([
    ['group:map-bodies', tick],
    ['p1:map-bodies', tick],
  ]);
  const skipped: StoredTick = { ...tick, state: 'skip' };
  const after = withTick(before, 'p1:map-bodies', skipped);
  expect(after.get('p1')!['map-bodies']).toBe(skipped);
  expect(before.get('p1')!['map-bodies']).toBe(tick);
  expect(after.get('group')).toBe(before.get('group'));
});

test('a scope goes with its last tick', () => {
  const before = byScope([['p1:map-bodies', tick]]);
  expect(withTick(before, 'p1:map-bodies', undefined).size).toBe(0);
  expect(before.size).toBe(1);
});
