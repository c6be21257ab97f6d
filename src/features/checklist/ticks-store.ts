/*
 * The reader's ticks, one key for each item, so that two tabs never overwrite each other.
 * `tick.ts` says what a value looks like and how damaged text is treated.
 */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { setAside } from '../../storage/index.ts';
import { persistentMap } from '../../storage/persistent.ts';
import { watchTexts } from '../../storage/watch.ts';
import { groupScope } from './scope.ts';
import { $scope } from './scope-store.ts';
import { byScope, withTick, type TicksByScope } from './scopes.ts';
import {
  changeTick,
  decodeTick,
  encodeTick,
  isDamaged,
  readTick,
  stateOf,
  tickPrefix,
  type StoredTick,
  type TickState,
} from './tick.ts';

/** Ticks by item id; also those of items that this version doesn't know. */
export type Ticks = Readonly<Record<string, StoredTick | undefined>>;

const storeOf = (prefix: string) =>
  persistentMap<Record<string, StoredTick | undefined>>(
    prefix,
    {},
    { encode: (tick) => encodeTick(tick as StoredTick), decode: decodeTick },
  );

const stores = new Map<string, ReturnType<typeof storeOf>>();

/** All ticks of one scope, by item id: of the group, or of one of the reader's partners. */
export function ticksOf(scope: string): ReturnType<typeof storeOf> {
  const store = stores.get(scope) ?? storeOf(`${tickPrefix}${scope}:`);
  stores.set(scope, store);
  return store;
}

/** All ticks of the group. */
export const $ticks = ticksOf(groupScope);

/** The last tick that was saved on this page, by `<scope>:<item id>`. */
const $lastTick = atom<{ key: string; tick: StoredTick } | undefined>();

/** Calls a function each time a tick is saved on this page. */
export function onTick(listener: () => void): void {
  $lastTick.listen(listener);
}

/**
 * The ticks of all scopes, for pages that show more than one. It only reads, each tick once: thousands
 * of them would take a store that can also write too long.
 */
export const $allTicks: ReadableAtom<TicksByScope> = allTicks();

function allTicks() {
  const $all = atom<TicksByScope>(new Map());
  const change = (key: string, tick: StoredTick | undefined) =>
    $all.set(withTick($all.get(), key, tick));
  onMount($all, () => {
    const stops = [
      watchTexts(tickPrefix, {
        all: (texts) => $all.set(byScope(texts.map(([key, text]) => [key, readTick(text)]))),
        one: (key, text) => change(key, text === undefined ? undefined : readTick(text)),
      }),
      $lastTick.listen((last) => last && change(last.key, last.tick)),
    ];
    return () => stops.forEach((stop) => stop());
  });
  return $all;
}

/** Saves what the reader says of one item. */
export function setItemState(
  id: string,
  state: TickState,
  now = new Date(),
  scope = $scope.get(),
): void {
  const $own = ticksOf(scope);
  const before = $own.get()[id];
  if (stateOf(before) === state && !isDamaged(before)) return;
  if (isDamaged(before)) setAside(`${tickPrefix}${scope}:${id}`, before.damaged);
  const tick = changeTick(before, state, now);
  $own.setKey(id, tick);
  $lastTick.set({ key: `${scope}:${id}`, tick });
}

/**
 * What clearing took away, to put it back: the scope, the state of each item, and the time it was
 * cleared.
 */
export type Cleared = {
  scope: string;
  items: ReadonlyMap<string, { state: TickState; at: string }>;
};

/** Sets items back to “to do”. Returns what was there, for `undoClear`. */
export function clearItems(
  ids: readonly string[],
  now = new Date(),
  scope = $scope.get(),
): Cleared {
  const $own = ticksOf(scope);
  const items = new Map<string, { state: TickState; at: string }>();
  for (const id of ids) {
    const state = stateOf($own.get()[id]);
    if (state === 'todo') continue;
    setItemState(id, 'todo', now, scope);
    const tick = $own.get()[id];
    if (tick && !isDamaged(tick)) items.set(id, { state, at: tick.at });
  }
  return { scope, items };
}

/** Puts back what a clearing took away, except where the reader has changed an item since. */
export function undoClear({ scope, items }: Cleared, now = new Date()): void {
  for (const [id, { state, at }] of items) {
    const tick = ticksOf(scope).get()[id];
    if (tick && !isDamaged(tick) && tick.at === at) setItemState(id, state, now, scope);
  }
}

/** Lists saved ticks that can't be read: their keys, and their text to the letter. */
export function damagedTicks(scope = $scope.get()): [key: string, text: string][] {
  return Object.entries(ticksOf(scope).get()).flatMap(([id, tick]) =>
    isDamaged(tick) ? [[`${tickPrefix}${scope}:${id}`, tick.damaged] as [string, string]] : [],
  );
}
