import { stateOf, type StoredTick, type TickState } from './tick.ts';

/** How far a list has come. `total` leaves out the lines that are not for us. */
export type Progress = { done: number; skipped: number; total: number };

/** Counts the states of a list's live lines. */
export function progressOf(states: readonly TickState[]): Progress {
  const done = states.filter((state) => state === 'done').length;
  const skipped = states.filter((state) => state === 'skip').length;
  return { done, skipped, total: states.length - skipped };
}

/** Adds up the progress of several lists. */
export function sumProgress(lists: readonly Progress[]): Progress {
  return lists.reduce(
    (sum, { done, skipped, total }) => ({
      done: sum.done + done,
      skipped: sum.skipped + skipped,
      total: sum.total + total,
    }),
    { done: 0, skipped: 0, total: 0 },
  );
}

/** Looks up the states of items among all saved ticks. */
export function statesOf(
  ids: readonly string[],
  ticks: Readonly<Record<string, StoredTick | undefined>>,
): TickState[] {
  return ids.map((id) => stateOf(ticks[id]));
}
