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

/** What clearing took away, to put it back: the state of each item, and the time it was cleared. */
export type Cleared = ReadonlyMap<string, { state: TickState; at: string }>;

/** Sets items back to “to do”. Returns what was there, for `undoClear`. */
export function clearItems(ids: readonly string[], now = new Date()): Cleared {
  const cleared = new Map<string, { state: TickState; at: string }>();
  for (const id of ids) {
    const state = stateOf($ticks.get()[id]);
    if (state === 'todo') continue;
    setItemState(id, 'todo', now);
    const tick = $ticks.get()[id];
    if (tick && !isDamaged(tick)) cleared.set(id, { state, at: tick.at });
  }
  return cleared;
}

/** Puts back what a clearing took away, except where the reader has changed an item since. */
export function undoClear(cleared: Cleared, now = new Date()): void {
  for (const [id, { state, at }] of cleared) {
    const tick = $ticks.get()[id];
    if (tick && !isDamaged(tick) && tick.at === at) setItemState(id, state, now);
  }
}

/** Lists saved ticks that can't be read: their keys, and their text to the letter. */
export function damagedTicks(): [key: string, text: string][] {
  return Object.entries($ticks.get()).flatMap(([id, tick]) =>
    isDamaged(tick) ? [[groupPrefix + id, tick.damaged] as [string, string]] : [],
  );
}
