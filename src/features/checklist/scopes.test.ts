import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byScope } from './scopes.ts';
import type { StoredTick } from './tick.ts';

const tick: StoredTick = { v: 1, state: 'done', at: '2026-11-22T10:00:00.000Z' };

test('ticks are sorted by whom they are for', () => {
  const scopes = byScope({ 'group:map-bodies': tick, 'p1:map-bodies': tick, 'p1:pick-one': tick });
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
        const all = Object.fromEntries(pairs.map(([scope, item]) => [`${scope}:${item}`, tick]));
        const out = [...byScope(all)].flatMap(([scope, own]) =>
          Object.keys(own).map((item) => `${scope}:${item}`),
        );
        expect(out.sort()).toEqual(Object.keys(all).sort());
      },
    ),
  );
});

test('a key without a scope is left out', () => {
  expect(byScope({ alone: tick, ':x': tick }).size).toBe(0);
});
