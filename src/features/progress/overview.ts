import type { IsoDate } from '../../lib/dates.ts';
import type { TicksByScope } from '../checklist/scopes.ts';
import { isDamaged, stateOf, type StoredTick, type TickState } from '../checklist/tick.ts';
import type { ListSummary } from './carry-on.ts';
import type { DueNote } from './due-notes.ts';

type Ticks = Readonly<Record<string, StoredTick | undefined>>;

/** A line of a list. */
export type Line = { id: string; label: string };

/** How many lines are done, remain, and are not for us. */
export type Counts = { done: number; remaining: number; skipped: number };

/** A list that somebody has begun. */
export type BegunList = Counts & { list: ListSummary; scope: string };

/** A line of somebody's list; `at` is when it was last changed, in milliseconds since 1970. */
export type ScopedLine = { list: ListSummary; scope: string; item: Line; at: number };

/** What the overview is made of: lists in the order of the guide, done lines with the newest first. */
export type Overview = { lists: BegunList[]; done: ScopedLine[]; latest: BegunList[] };

/** What to show: everything, or only that of one scope, one state or one sheet. */
export type Wanted = { scope: string; state: TickState | ''; sheet: number };

/** Shows everything. */
export const everything: Wanted = { scope: '', state: '', sheet: 0 };

/**
 * Reads what has been begun. A list is begun once a line of it is done or not for us; a line that has
 * since left its list shows among what is done, and counts for nothing.
 *
 * @param scopes whose lists count, in their order: the group, and partners that are still there
 */
export function readOverview(
  lists: readonly ListSummary[],
  ticks: TicksByScope,
  scopes: readonly string[],
): Overview {
  const read = scopes.flatMap((scope) => {
    const own = ticks.get(scope);
    return own ? [readScope(lists, scope, own)] : [];
  });
  const begun = read.flatMap((one) => one.begun);
  return {
    lists: begun,
    done: read.flatMap(({ done }) => done).sort((a, b) => b.at - a.at),
    latest: [...begun].sort((a, b) => b.newest - a.newest),
  };
}

/** What was read of one scope; `newest` is the time of a list's newest tick. */
type ScopeRead = {
  lists: readonly ListSummary[];
  scope: string;
  begun: (BegunList & { newest: number })[];
  done: ScopedLine[];
};

/** What was read of ticks that have not changed since: of all scopes but one, where one line is ticked. */
const known = new WeakMap<Ticks, ScopeRead>();

/** Reads what has been begun for the group or for one partner. */
function readScope(lists: readonly ListSummary[], scope: string, own: Ticks): ScopeRead {
  const before = known.get(own);
  if (before?.lists === lists && before.scope === scope) return before;
  const done: ScopedLine[] = [];
  const begun = lists.flatMap((list) => {
    const counts = { done: 0, remaining: 0, skipped: 0 };
    let newest = -Infinity;
    const look = (item: Line, isLive: boolean) => {
      const tick = own[item.id];
      const state = stateOf(tick);
      if (isLive) counts[nameOf[state]]++;
      if (!tick || isDamaged(tick) || state === 'todo') return;
      const at = Date.parse(tick.at);
      newest = Math.max(newest, at);
      if (state === 'done') done.push({ list, scope, item, at });
    };
    for (const item of list.items) look(item, true);
    for (const item of list.retired) look(item, false);
    return newest > -Infinity ? [{ ...counts, list, scope, newest }] : [];
  });
  const read = { lists, scope, begun, done };
  known.set(own, read);
  return read;
}

/** Names the count of each state. */
const nameOf = { todo: 'remaining', done: 'done', skip: 'skipped' } as const;

/** Adds counts up. */
export function addUp(lists: readonly Counts[]): Counts {
  const sum = { done: 0, remaining: 0, skipped: 0 };
  for (const { done, remaining, skipped } of lists) {
    sum.done += done;
    sum.remaining += remaining;
    sum.skipped += skipped;
  }
  return sum;
}

/** Tells whether something belongs to what is wanted, whatever its state. */
export function isWanted(
  { list, scope }: { list: ListSummary; scope: string },
  wanted: Wanted,
): boolean {
  return (
    (wanted.scope === '' || scope === wanted.scope) &&
    (wanted.sheet === 0 || list.sheet === wanted.sheet)
  );
}

/** Finds the lists with at least one line of what is wanted. */
export function findLists(lists: readonly BegunList[], wanted: Wanted): BegunList[] {
  const { state } = wanted;
  return lists.filter((one) => isWanted(one, wanted) && (!state || one[nameOf[state]] > 0));
}

/** Puts lists under whom they are for, or under their sheets, in the order in which they come. */
export function groupLists(
  lists: readonly BegunList[],
  by: 'scope' | 'sheet',
): Map<string, BegunList[]> {
  const groups = new Map<string, BegunList[]>();
  for (const one of lists) {
    const key = by === 'scope' ? one.scope : String(one.list.sheet);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  if (by === 'scope') return groups;
  return new Map([...groups].sort(([a], [b]) => Number(a) - Number(b)));
}

/** A line with its state; `earlier` is one that was done and has since left the list. */
export type StateLine = Line & { state: TickState | 'earlier' };

/** Lists the lines of a list that have a state, or all. */
export function linesOf(list: ListSummary, ticks: Ticks, state: TickState | ''): StateLine[] {
  const live = list.items.map((item): StateLine => ({ ...item, state: stateOf(ticks[item.id]) }));
  const earlier = list.retired
    .filter(({ id }) => stateOf(ticks[id]) === 'done')
    .map((item): StateLine => ({ ...item, state: 'earlier' }));
  return [...live, ...earlier].filter(
    (line) => !state || line.state === state || (state === 'done' && line.state === 'earlier'),
  );
}

/** One of the next things to do; `on` is the day by which a note wants it done. */
export type NextThing = Omit<ScopedLine, 'at'> & { on?: IsoDate; late?: boolean };

/**
 * Chooses what to do next: what a note says is due, the earliest first, then the first open line of
 * each list that is begun, the list that was used last first.
 */
export function nextThings(
  { latest }: Overview,
  lists: readonly ListSummary[],
  ticks: TicksByScope,
  due: readonly DueNote[],
  most = 3,
): NextThing[] {
  const found = new Map<string, NextThing>();
  const add = (thing: NextThing) => {
    const key = `${thing.scope}:${thing.item.id}`;
    if (found.size < most && !found.has(key)) found.set(key, thing);
  };
  for (const { scope, item: id, on, late } of due) {
    if (found.size === most) break;
    for (const list of lists) {
      const item = list.items.find((one) => one.id === id);
      if (item) add({ list, scope, item, on, late });
    }
  }
  for (const { list, scope, remaining } of latest) {
    if (found.size === most) break;
    if (remaining === 0) continue;
    const own = ticks.get(scope)!;
    add({ list, scope, item: list.items.find(({ id }) => stateOf(own[id]) === 'todo')! });
  }
  return [...found.values()];
}

/** Finds what was done on a day or since, where the reader is; `done` has the newest first. */
export function doneSince(done: readonly ScopedLine[], day: IsoDate): ScopedLine[] {
  const start = new Date(`${day}T00:00`).getTime();
  const end = done.findIndex(({ at }) => at < start);
  return end === -1 ? [...done] : done.slice(0, end);
}
