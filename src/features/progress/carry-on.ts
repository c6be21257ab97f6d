import { isDamaged, stateOf, type StoredTick } from '../checklist/tick.ts';

type Ticks = Readonly<Record<string, StoredTick | undefined>>;

/** What a page needs to know of a list to lead a reader back to it. */
export type ListSummary = {
  id: string;
  title: string;
  /** Address of the page that holds the list, under the base path, without a fragment. */
  href: string;
  /** Number and title of the sheet that it belongs to. */
  sheet: number;
  sheetTitle: string;
  /** Live lines, in order. */
  items: { id: string; label: string }[];
  /** Lines that have left the list. */
  retired: { id: string; label: string }[];
};

/** Where a reader left off: a list, and its first line that is still to do. */
export type LeftOff = {
  list: ListSummary;
  next: { id: string; label: string };
  done: number;
  total: number;
};

/** The same, and whose list it is: `group`, or the id of a partner. */
export type LeftOffFor = LeftOff & { scope: string };

/**
 * Works out where a reader left off: the list with the newest tick that still has something to do.
 *
 * Nothing is saved for this; it follows from the ticks alone.
 */
export function leftOff(lists: readonly ListSummary[], ticks: Ticks): LeftOff | undefined {
  const found = leftOffAmong(lists, new Map([['', ticks]]));
  if (!found) return undefined;
  const { list, next, done, total } = found;
  return { list, next, done, total };
}

/** Works out the same among the lists of the group and of partners; `ticks` are by scope. */
export function leftOffAmong(
  lists: readonly ListSummary[],
  ticks: ReadonlyMap<string, Ticks>,
): LeftOffFor | undefined {
  return [...ticks]
    .flatMap(([scope, own]) => begun(lists, own).map((place) => ({ ...place, scope, own })))
    .sort((a, b) => b.at - a.at)
    .flatMap(({ list, scope, own }) => {
      const states = list.items.map(({ id }) => stateOf(own[id]));
      const next = list.items[states.indexOf('todo')];
      if (!next) return [];
      const done = states.filter((state) => state === 'done').length;
      const total = states.filter((state) => state !== 'skip').length;
      return [{ list, next, done, total, scope }];
    })[0];
}

/** Lists with a tick, each with the time of its newest. */
function begun(lists: readonly ListSummary[], ticks: Ticks): { list: ListSummary; at: number }[] {
  const newest = (list: ListSummary) =>
    Math.max(
      -Infinity,
      ...list.items.map(({ id }) => {
        const tick = ticks[id];
        return tick && !isDamaged(tick) ? Date.parse(tick.at) : -Infinity;
      }),
    );
  return lists.map((list) => ({ list, at: newest(list) })).filter(({ at }) => at > -Infinity);
}
