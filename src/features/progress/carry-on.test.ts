import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredTick, TickState } from '../checklist/tick.ts';
import { leftOff, leftOffAmong, type ListSummary } from './carry-on.ts';

/** Makes a list in short, whose lines have the ids that are given. */
const list = (id: string, ...items: string[]): ListSummary => ({
  id,
  title: `The list ${id}`,
  href: `/sheets/${id}/`,
  sheet: 1,
  sheetTitle: 'Start here',
  retired: [],
  items: items.map((item) => ({ id: item, label: `Do ${item}` })),
});
const tick = (state: TickState, at: string): StoredTick => ({ v: 1, state, at });

const first = list('first-contact', 'find-name', 'write-mail', 'ring-back');
const map = list('partner-map', 'map-bodies', 'pick-one');
const lists = [first, map];

const [early, noon, late] = [
  '2026-11-21T09:00:00Z',
  '2026-11-22T12:00:00Z',
  '2026-11-22T18:00:00Z',
];

describe('where a reader left off', () => {
  test('is nowhere when nothing is saved', () => {
    expect(leftOff(lists, {})).toBeUndefined();
  });

  test('is the first line to do of the list that was touched', () => {
    expect(
      leftOff(lists, { 'find-name': tick('done', noon), 'ring-back': tick('done', noon) }),
    ).toEqual({
      list: first,
      next: { id: 'write-mail', label: 'Do write-mail' },
      done: 2,
      total: 3,
    });
  });

  test('is the list with the newest tick, wherever it stands', () => {
    expect(
      leftOff(lists, { 'find-name': tick('done', early), 'map-bodies': tick('done', late) })?.list,
    ).toBe(map);
    expect(
      leftOff(lists, { 'find-name': tick('done', late), 'map-bodies': tick('done', early) })?.list,
    ).toBe(first);
  });

  test('goes by the newest tick of a list and not by its first', () => {
    expect(
      leftOff(lists, {
        'map-bodies': tick('done', noon),
        'find-name': tick('done', early),
        'write-mail': tick('done', late),
      })?.list,
    ).toBe(first);
  });

  test('goes by instants and not by the way in which they are written', () => {
    expect(
      leftOff(lists, {
        'find-name': tick('done', '2026-11-22T23:00:00+12:00'),
        'map-bodies': tick('done', noon),
      })?.list,
    ).toBe(map);
  });

  test('is the list where something was last unticked', () => {
    expect(
      leftOff(lists, { 'find-name': tick('done', noon), 'map-bodies': tick('todo', late) }),
    ).toMatchObject({ list: map, next: { id: 'map-bodies' } });
  });

  test('is not a list that is finished, but the one before it', () => {
    expect(
      leftOff(lists, {
        'find-name': tick('done', early),
        'map-bodies': tick('done', late),
        'pick-one': tick('skip', late),
      })?.list,
    ).toBe(first);
  });

  test('is nowhere when every list that was touched is finished', () => {
    expect(
      leftOff(lists, { 'map-bodies': tick('done', noon), 'pick-one': tick('done', late) }),
    ).toBeUndefined();
  });

  test('passes over lines that are not for us and leaves them out of the total', () => {
    expect(
      leftOff(lists, { 'find-name': tick('skip', noon), 'write-mail': tick('done', noon) }),
    ).toMatchObject({ next: { id: 'ring-back' }, done: 1, total: 2 });
  });

  test('is the earlier list where two were touched at the same time', () => {
    const ticks = { 'find-name': tick('done', noon), 'map-bodies': tick('done', noon) };
    expect(leftOff([first, map], ticks)?.list).toBe(first);
    expect(leftOff([map, first], ticks)?.list).toBe(map);
  });

  test('does not follow from damaged text', () => {
    expect(leftOff(lists, { 'find-name': { damaged: '{torn' } })).toBeUndefined();
  });

  test('can be a line whose saved text is damaged', () => {
    expect(
      leftOff(lists, { 'find-name': { damaged: '{torn' }, 'write-mail': tick('done', noon) }),
    ).toMatchObject({ next: { id: 'find-name' }, done: 1, total: 3 });
  });

  test('does not follow from ticks that no list knows', () => {
    expect(leftOff(lists, { 'from-newer-guide': tick('done', late) })).toBeUndefined();
  });

  test('is never a line that is done or not for us, and never a list that nobody touched', () => {
    const anyStored = fc.oneof(
      fc.constant(undefined),
      fc.constant<StoredTick>({ damaged: '{torn' }),
      fc
        .tuple(
          fc.constantFrom<TickState>('todo', 'done', 'skip'),
          fc.constantFrom(early, noon, late),
        )
        .map(([state, at]) => tick(state, at)),
    );
    const ids = lists.flatMap(({ items }) => items.map(({ id }) => id));
    const anyTicks = fc
      .tuple(...ids.map(() => anyStored))
      .map((stored): Record<string, StoredTick | undefined> =>
        Object.fromEntries(ids.map((id, at) => [id, stored[at]])),
      );
    const isGood = (stored: StoredTick | undefined) => stored !== undefined && 'state' in stored;
    const isOver = (stored: StoredTick | undefined) =>
      stored !== undefined && 'state' in stored && stored.state !== 'todo';
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const open = lists.filter(
          ({ items }) =>
            items.some(({ id }) => isGood(ticks[id])) && items.some(({ id }) => !isOver(ticks[id])),
        );
        const place = leftOff(lists, ticks);
        expect(place !== undefined).toBe(open.length > 0);
        if (!place) return;
        expect(open).toContain(place.list);
        expect(place.list.items.find(({ id }) => !isOver(ticks[id]))).toBe(place.next);
      }),
    );
  });
});

describe('among the lists of several', () => {
  test('it is the newest tick of anybody, and says whose', () => {
    const found = leftOffAmong(
      lists,
      new Map([
        ['group', { 'find-name': tick('done', noon) }],
        ['p1', { 'find-name': tick('done', late), 'write-mail': tick('done', early) }],
      ]),
    );
    expect(found).toMatchObject({ scope: 'p1', next: { id: 'ring-back' }, done: 2 });
  });

  test('a list that is finished for one gives way to what another has begun', () => {
    const found = leftOffAmong(
      lists,
      new Map([
        ['group', { 'find-name': tick('done', noon) }],
        ['p1', { 'map-bodies': tick('done', late), 'pick-one': tick('skip', late) }],
      ]),
    );
    expect(found).toMatchObject({ scope: 'group', next: { id: 'write-mail' } });
  });
});
