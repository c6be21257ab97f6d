/*
 * One tick, as it is saved.
 *
 * Key: `tta:tick:<scope>:<item-id>`; scope is `group` or a partner's id.
 * Value, version 1: `{"v":1,"state":"done"|"skip"|"todo","at":"<ISO time>"}`.
 * An item that was unticked keeps `todo` with its time, so that merging two copies takes the newer
 * and revives nothing. Fields that a newer version adds are kept as they are.
 */

export { groupPrefix, notePrefix, tickPrefix } from './tick-key.ts';

/** What the reader says of one line: to do, done, or not for us. */
export type TickState = 'todo' | 'done' | 'skip';

/** A saved tick. `at` is an ISO time in UTC. */
export type Tick = { v: number; state: TickState; at: string };

/** Saved text that is no tick; it is kept to the letter. */
export type DamagedTick = { damaged: string };

/** What a key can hold. */
export type StoredTick = Tick | DamagedTick;

/** The states, by how much work they stand for. */
const work: readonly TickState[] = ['todo', 'skip', 'done'];

/** The last moment that a date can hold, in milliseconds. */
const latestTime = 8.64e15;

/** The text of ticks as they were read, so that an unchanged one is written back to the letter. */
const readFrom = new WeakMap<Tick, string>();

/** Reads a saved tick; text that is no tick comes back as damaged. */
export function decodeTick(text: string): StoredTick {
  const tick = readTick(text);
  if (!isDamaged(tick)) readFrom.set(tick, text);
  return tick;
}

/** Reads a saved tick for somebody who won't write it back. */
export function readTick(text: string): StoredTick {
  try {
    const value = JSON.parse(text) as Partial<Tick> | null;
    if (
      value &&
      typeof value === 'object' &&
      Number.isFinite(value.v) &&
      work.includes(value.state as TickState) &&
      typeof value.at === 'string' &&
      !Number.isNaN(Date.parse(value.at))
    ) {
      return value as Tick;
    }
  } catch {
    // Falls through: whatever it is, it is kept.
  }
  return { damaged: text };
}

/** Writes a tick as text; damaged text, and a tick that nobody changed, come out as they went in. */
export function encodeTick(tick: StoredTick): string {
  return isDamaged(tick) ? tick.damaged : (readFrom.get(tick) ?? JSON.stringify(tick));
}

/** Tells damaged text from a tick, which may have a field of any name but always has a state. */
export function isDamaged(tick: StoredTick | undefined): tick is DamagedTick {
  return tick !== undefined && !('state' in tick);
}

/** Says what a key means for the reader; an unknown or damaged one is still to do. */
export function stateOf(tick: StoredTick | undefined): TickState {
  return tick === undefined || isDamaged(tick) ? 'todo' : tick.state;
}

/**
 * Makes the tick that a reader's act leaves, keeping fields that a newer version has added.
 *
 * Its time is later than the one before, also where the clock was set back, so that an older copy
 * never wins over it.
 */
export function changeTick(before: StoredTick | undefined, state: TickState, now: Date): Tick {
  if (!before || isDamaged(before)) return { v: 1, state, at: now.toISOString() };
  const time = Math.max(now.getTime(), Math.min(Date.parse(before.at) + 1, latestTime));
  return { ...before, state, at: new Date(time).toISOString() };
}

/**
 * Chooses between two copies of the same tick: the newer one wins.
 *
 * With the same time, `done` wins over `skip` and `skip` over `todo`, so that no work is lost. What
 * is still equal is settled by the text, so that the order of merging never matters.
 */
export function mergeTicks(
  a: StoredTick | undefined,
  b: StoredTick | undefined,
): StoredTick | undefined {
  if (!a || !b) return a ?? b;
  if (isDamaged(a) || isDamaged(b)) {
    if (isDamaged(a) && isDamaged(b)) return a.damaged < b.damaged ? a : b;
    return isDamaged(a) ? b : a;
  }
  const [timeA, timeB] = [Date.parse(a.at), Date.parse(b.at)];
  if (timeA !== timeB) return timeA > timeB ? a : b;
  const [workA, workB] = [work.indexOf(a.state), work.indexOf(b.state)];
  if (workA !== workB) return workA > workB ? a : b;
  return encodeTick(a) >= encodeTick(b) ? a : b;
}
