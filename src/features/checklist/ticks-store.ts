/*
 * The reader's ticks, one key for each item, so that two tabs never overwrite each other.
 * `tick.ts` says what a value looks like and how damaged text is treated.
 */
import { persistentMap } from '@nanostores/persistent';
import { setAside } from '../../storage/index.ts';
import {
  changeTick,
  decodeTick,
  encodeTick,
  groupPrefix,
  isDamaged,
  stateOf,
  type StoredTick,
  type TickState,
} from './tick.ts';

/** All ticks of the group, by item id, also those of items that this version doesn't know. */
export const $ticks = persistentMap<Record<string, StoredTick | undefined>>(
  groupPrefix,
  {},
  { encode: (tick) => encodeTick(tick as StoredTick), decode: decodeTick },
);

/** Saves what the reader says of one item. */
export function setItemState(id: string, state: TickState, now = new Date()): void {
  const before = $ticks.get()[id];
  if (stateOf(before) === state && !isDamaged(before)) return;
  if (isDamaged(before)) setAside(groupPrefix + id, before.damaged);
  $ticks.setKey(id, changeTick(before, state, now));
}

/** What clearing took away, to put it back. */
export type Cleared = { at: string; states: ReadonlyMap<string, TickState> };

/** Sets items back to “to do”. Returns what was there, for `undoClear`. */
export function clearItems(ids: readonly string[], now = new Date()): Cleared {
  const ticks = $ticks.get();
  const states = new Map<string, TickState>();
  for (const id of ids) {
    const state = stateOf(ticks[id]);
    if (state === 'todo') continue;
    states.set(id, state);
    setItemState(id, 'todo', now);
  }
  return { at: now.toISOString(), states };
}

/** Puts back what a clearing took away, except where the reader has changed an item since. */
export function undoClear({ at, states }: Cleared, now = new Date()): void {
  const ticks = $ticks.get();
  for (const [id, state] of states) {
    const tick = ticks[id];
    if (tick && !isDamaged(tick) && tick.at === at) setItemState(id, state, now);
  }
}

/** Lists saved ticks that can't be read: their keys, and their text to the letter. */
export function damagedTicks(): [key: string, text: string][] {
  return Object.entries($ticks.get()).flatMap(([id, tick]) =>
    isDamaged(tick) ? [[groupPrefix + id, tick.damaged] as [string, string]] : [],
  );
}
