import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStoredText } from './any-stored-text.ts';
import {
  changeTick,
  decodeTick,
  encodeTick,
  isDamaged,
  mergeTicks,
  stateOf,
  type StoredTick,
  type Tick,
  type TickState,
} from './tick.ts';

const now = new Date('2026-11-22T10:00:00Z');
const anyState = fc.constantFrom<TickState>('todo', 'done', 'skip');
const anyTime = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());

/** Fields that a newer version may add, also ones with awkward names. */
const anyExtra = fc
  .dictionary(fc.oneof(fc.string(), fc.constant('damaged')), fc.jsonValue(), {
    noNullPrototype: true,
  })
  .filter((extra) => !['v', 'state', 'at'].some((name) => name in extra))
  // JSON knows no -0.
  .map((extra) => JSON.parse(JSON.stringify(extra)) as typeof extra);

const anyTick: fc.Arbitrary<Tick> = fc
  .tuple(anyExtra, fc.record({ v: fc.nat(), state: anyState, at: anyTime }))
  .map(([extra, tick]) => ({ ...tick, ...extra }));

const tick = (state: TickState, at: string): Tick => ({ v: 1, state, at });

describe('a tick that is written and read', () => {
  test('comes back as it was, with the fields of a newer version', () => {
    fc.assert(
      fc.property(anyTick, (before) => {
        expect(decodeTick(encodeTick(before))).toEqual(before);
      }),
    );
  });

  test('has the shape that the published format names', () => {
    expect(encodeTick(tick('done', '2026-11-22T10:00:00.000Z'))).toBe(
      '{"v":1,"state":"done","at":"2026-11-22T10:00:00.000Z"}',
    );
  });

  test('is never taken for damaged, whatever a newer version calls its fields', () => {
    fc.assert(
      fc.property(anyTick, (before) => {
        const read = decodeTick(encodeTick(before));
        expect(isDamaged(read)).toBe(false);
        expect(stateOf(read)).toBe(before.state);
      }),
    );
  });
});

describe('saved text', () => {
  test('is kept to the letter, whatever it is, until the reader changes the item', () => {
    fc.assert(
      fc.property(anyStoredText, (text) => {
        expect(encodeTick(decodeTick(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['is empty', ''],
    ['is cut short', '{"v":1,"state":"do'],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['is a word', '"done"'],
    ['has no version', '{"state":"done","at":"2026-11-22T10:00:00.000Z"}'],
    ['has a version that is text', '{"v":"1","state":"done","at":"2026-11-22T10:00:00.000Z"}'],
    ['has an endless version', '{"v":1e999,"state":"done","at":"2026-11-22T10:00:00.000Z"}'],
    ['has an unknown state', '{"v":1,"state":"later","at":"2026-11-22T10:00:00.000Z"}'],
    ['has a list as its state', '{"v":1,"state":["done"],"at":"2026-11-22T10:00:00.000Z"}'],
    ['has no time', '{"v":1,"state":"done"}'],
    ['has a number as its time', '{"v":1,"state":"done","at":2026}'],
    ['has a time that is none', '{"v":1,"state":"done","at":"soon"}'],
  ])('that %s is damaged', (_, text) => {
    expect(decodeTick(text)).toEqual({ damaged: text });
  });

  test('can be read again after the reader has changed the item', () => {
    fc.assert(
      fc.property(anyStoredText, anyState, (text, state) => {
        const changed = changeTick(decodeTick(text), state, now);
        const read = decodeTick(encodeTick(changed)) as Tick;
        expect(read.state).toBe(state);
        expect(Date.parse(read.at)).toBeGreaterThanOrEqual(now.getTime());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a key means', () => {
  test('is to do when nothing is saved', () => {
    expect(stateOf(undefined)).toBe('todo');
  });

  test('is to do when the text is damaged', () => {
    expect(stateOf({ damaged: '{"state":"done"' })).toBe('todo');
  });

  test('is the saved state of a tick', () => {
    fc.assert(
      fc.property(anyTick, (saved) => {
        expect(stateOf(saved)).toBe(saved.state);
      }),
    );
  });
});

test('a key with nothing saved is not damaged', () => {
  expect(isDamaged(undefined)).toBe(false);
});

describe('a change', () => {
  test('of an item without a tick makes one of version 1', () => {
    expect(changeTick(undefined, 'done', now)).toEqual({
      v: 1,
      state: 'done',
      at: '2026-11-22T10:00:00.000Z',
    });
  });

  test('leaves an unticked item with the time at which it was unticked', () => {
    expect(changeTick(tick('done', '2026-11-01T09:00:00.000Z'), 'todo', now)).toEqual({
      v: 1,
      state: 'todo',
      at: '2026-11-22T10:00:00.000Z',
    });
  });

  test('keeps the version and the fields of a newer version', () => {
    fc.assert(
      fc.property(anyTick, anyState, (before, state) => {
        expect(changeTick(before, state, now)).toEqual({
          ...before,
          state,
          at: expect.any(String),
        });
      }),
    );
  });

  test('wins over what was there, also where the clock was set back', () => {
    fc.assert(
      fc.property(anyTick, anyState, (before, state) => {
        fc.pre(Date.parse(before.at) < 8.64e15);
        const changed = changeTick(before, state, now);
        expect(mergeTicks(before, changed)).toBe(changed);
        expect(mergeTicks(changed, before)).toBe(changed);
      }),
    );
  });

  test('has the time of the reader’s clock where that is later than all before', () => {
    expect(changeTick(tick('done', '2026-11-22T09:59:59.999Z'), 'todo', now).at).toBe(
      now.toISOString(),
    );
  });

  test('takes nothing over from damaged text', () => {
    expect(changeTick({ damaged: '{"v":9' }, 'skip', now)).toEqual({
      v: 1,
      state: 'skip',
      at: now.toISOString(),
    });
  });

  test('leaves the tick that was there as it was', () => {
    const before = tick('todo', '2026-11-01T09:00:00.000Z');
    changeTick(before, 'done', now);
    expect(before).toEqual(tick('todo', '2026-11-01T09:00:00.000Z'));
  });
});

describe('merging two copies of a tick', () => {
  /** Copies with few different times, so that ties come often; two of them are one instant. */
  const anyCopy: fc.Arbitrary<StoredTick | undefined> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.record({
            v: fc.constantFrom(1, 2),
            state: anyState,
            at: fc.constantFrom(
              '2026-11-22T10:00:00.000Z',
              '2026-11-22T11:00:00.000+01:00',
              '2026-11-23T10:00:00.000Z',
            ),
          }),
          fc.constantFrom({}, { note: 'a' }, { note: 'b' }),
        )
        .map(([saved, extra]) => ({ ...saved, ...extra })),
    },
    { weight: 2, arbitrary: fc.record({ damaged: fc.constantFrom('', '{torn', '{worn') }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

  test('takes the newer one, also when it was unticked', () => {
    const older = tick('done', '2026-11-22T10:00:00.000Z');
    const newer = tick('todo', '2026-11-22T10:00:00.001Z');
    expect(mergeTicks(older, newer)).toBe(newer);
    expect(mergeTicks(newer, older)).toBe(newer);
  });

  test('compares instants and not the way in which they are written', () => {
    const older = tick('done', '2026-11-22T11:30:00+02:00');
    const newer = tick('skip', '2026-11-22T10:00:00Z');
    expect(mergeTicks(older, newer)).toBe(newer);
    expect(mergeTicks(newer, older)).toBe(newer);
  });

  test.each<[TickState, TickState]>([
    ['done', 'skip'],
    ['skip', 'todo'],
    ['done', 'todo'],
  ])('takes %s before %s when both have the same time', (more, less) => {
    const at = '2026-11-22T10:00:00.000Z';
    expect(stateOf(mergeTicks(tick(more, at), tick(less, at)))).toBe(more);
    expect(stateOf(mergeTicks(tick(less, at), tick(more, at)))).toBe(more);
  });

  test('takes a good copy before a damaged one, however old', () => {
    fc.assert(
      fc.property(anyTick, fc.string(), (good, damaged) => {
        expect(mergeTicks(good, { damaged })).toBe(good);
        expect(mergeTicks({ damaged }, good)).toBe(good);
      }),
    );
  });

  test('takes the copy that is there when the other is missing', () => {
    const saved = tick('done', '2026-11-22T10:00:00.000Z');
    expect(mergeTicks(saved, undefined)).toBe(saved);
    expect(mergeTicks(undefined, saved)).toBe(saved);
    expect(mergeTicks(undefined, undefined)).toBeUndefined();
  });

  test('makes up nothing: the outcome is one of the two', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        expect([a, b]).toContain(mergeTicks(a, b));
      }),
    );
  });

  test('gives the same whichever copy comes first', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        expect(mergeTicks(a, b)).toEqual(mergeTicks(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same in whatever order three copies are merged', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
        expect(mergeTicks(mergeTicks(a, b), c)).toEqual(mergeTicks(a, mergeTicks(b, c)));
      }),
      { numRuns: 1000 },
    );
  });

  test('changes nothing when a copy is merged twice', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const merged = mergeTicks(a, b);
        expect(mergeTicks(merged, a)).toEqual(merged);
        expect(mergeTicks(merged, b)).toEqual(merged);
        expect(mergeTicks(a, a)).toEqual(a);
      }),
    );
  });
});
