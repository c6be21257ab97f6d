import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf, type StoredTick, type TickState } from '../checklist/tick.ts';
import {
  addUp,
  doneSince,
  everything,
  findLists,
  groupLists,
  linesOf,
  nextThings,
  readOverview,
  type Wanted,
} from './overview.ts';
import { first, list, lists, police, scopes, tick, ticks } from './try-overview.ts';

const overview = readOverview(lists, ticks, scopes);
const ids = (of: readonly { scope: string; list: { id: string } }[]) =>
  of.map((one) => `${one.scope}:${one.list.id}`);

describe('the overview', () => {
  test('has each list that is begun, for the group and for partners that are still there', () => {
    expect(overview.lists).toMatchObject([
      { scope: 'group', list: first, done: 1, remaining: 1, skipped: 1 },
      { scope: 'p1', list: police, done: 1, remaining: 1, skipped: 0 },
    ]);
  });

  test('has nothing where nothing is ticked, or unticked again, or can’t be read', () => {
    const none = new Map([['group', { 'find-name': tick('todo'), 'ask-plan': { damaged: '{' } }]]);
    expect(readOverview(lists, none, scopes)).toEqual({ lists: [], done: [], latest: [] });
    expect(readOverview(lists, new Map(), scopes).lists).toEqual([]);
  });

  test('tells what was done, the newest first, also on lines that have left their list', () => {
    expect(overview.done.map(({ scope, item }) => `${scope}:${item.id}`)).toEqual([
      'p1:ask-plan',
      'group:find-name',
      'p1:ask-fax',
    ]);
  });

  test('counts each live line of a list that is begun exactly once', () => {
    const anyTicks = fc.dictionary(
      fc.constantFrom('find-name', 'write-mail', 'ring-back', 'ask-plan', 'ask-totals', 'ask-fax'),
      fc.constantFrom<TickState>('todo', 'done', 'skip').map((state): StoredTick => tick(state)),
    );
    fc.assert(
      fc.property(anyTicks, anyTicks, (group, p1) => {
        const read = readOverview(lists, new Map(Object.entries({ group, p1 })), scopes);
        for (const { list, scope, done, remaining, skipped } of read.lists) {
          const states = list.items.map(({ id }) => stateOf((scope === 'p1' ? p1 : group)[id]));
          expect([done, remaining, skipped]).toEqual(
            ['done', 'todo', 'skip'].map((name) => states.filter((one) => one === name).length),
          );
        }
        const { done, remaining, skipped } = addUp(read.lists);
        expect(done + remaining + skipped).toBe(
          read.lists.reduce((sum, { list }) => sum + list.items.length, 0),
        );
      }),
    );
  });
});

describe('a filter', () => {
  test.each<[Partial<Wanted>, string[]]>([
    [{}, ['group:first-contact', 'p1:police-work']],
    [{ scope: 'p1' }, ['p1:police-work']],
    [{ sheet: 2 }, ['group:first-contact']],
    [{ state: 'skip' }, ['group:first-contact']],
    [{ state: 'todo' }, ['group:first-contact', 'p1:police-work']],
    [{ scope: 'p1', sheet: 2 }, []],
    [{ scope: 'p1', state: 'skip' }, []],
  ])('%j finds %j', (wanted, found) => {
    expect(ids(findLists(overview.lists, { ...everything, ...wanted }))).toEqual(found);
  });

  test('shows the lines of one state; one done earlier counts as done', () => {
    const own = ticks.get('p1')!;
    const shown = (state: TickState | '') =>
      linesOf(police, own, state).map((line) => `${line.id} ${line.state}`);
    expect(shown('')).toEqual(['ask-plan done', 'ask-totals todo', 'ask-fax earlier']);
    expect(shown('done')).toEqual(['ask-plan done', 'ask-fax earlier']);
    expect(shown('todo')).toEqual(['ask-totals todo']);
    expect(shown('skip')).toEqual([]);
  });

  test('groups by whom lists are for in the order of the lists, and by sheet in that of numbers', () => {
    const late = readOverview([police, first], ticks, scopes).lists;
    expect([...groupLists(late, 'scope').keys()]).toEqual(['group', 'p1']);
    expect([...groupLists([...late].reverse(), 'sheet').keys()]).toEqual(['2', '9']);
  });
});

describe('what comes next', () => {
  const things = (...args: Parameters<typeof nextThings>) =>
    nextThings(...args).map(({ scope, item, on }) => `${scope}:${item.id}${on ? ` ${on}` : ''}`);
  const due = (item: string, on: string) => ({ scope: 'p1', item, on, late: false });

  test('is the first open line of each list, the list that was used last first', () => {
    expect(things(overview, lists, ticks, [])).toEqual(['p1:ask-totals', 'group:ring-back']);
  });

  test('is first of all what a note wants done, each line once', () => {
    expect(
      things(overview, lists, ticks, [
        due('ring-back', '2026-11-23'),
        due('ask-totals', '2026-11-30'),
      ]),
    ).toEqual(['p1:ring-back 2026-11-23', 'p1:ask-totals 2026-11-30', 'group:ring-back']);
  });

  test('is three things at most, and never a note on a line that no list has', () => {
    const days = ['find-name', 'unknown-line', 'write-mail', 'ring-back', 'ask-plan'];
    const all = days.map((item, at) => due(item, `2026-11-2${at}`));
    expect(things(overview, lists, ticks, all)).toEqual([
      'p1:find-name 2026-11-20',
      'p1:write-mail 2026-11-22',
      'p1:ring-back 2026-11-23',
    ]);
  });

  test('passes over lists of which nothing remains', () => {
    const over = list('over-now', 3, 'only-line');
    const own = new Map([['group', { 'only-line': tick('done') }]]);
    expect(things(readOverview([over], own, scopes), [over], own, [])).toEqual([]);
  });
});

test('what was done since a day takes in that day', () => {
  const since = (day: string) => doneSince(overview.done, day).map(({ item }) => item.id);
  expect(since('2026-11-18')).toEqual(['ask-plan']);
  expect(since('2026-11-19')).toEqual([]);
  expect(since('2026-11-02')).toEqual(['ask-plan', 'find-name']);
  expect(since('2020-01-01')).toHaveLength(3);
});
