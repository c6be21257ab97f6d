/* When to remind a reader of saving a copy: after the first work, then now and then, never often. */

/** What is known: how much is saved, and when it changed, was copied and was spoken of (ms since 1970). */
export type CopyState = {
  count: number;
  changedAt: number;
  copiedAt?: number | undefined;
  remindedAt?: number | undefined;
  /** How often the reader has put the reminder off since the last copy. */
  times: number;
};

/** How much has to be saved before the first reminder. */
const firstWork = 3;

const day = 86_400_000;

/**
 * Tells whether a reminder is due.
 *
 * The first comes after the first work. After a copy it comes again once something has changed and two
 * weeks have passed; each time it is put off it waits twice as long, up to eight weeks.
 */
export function isReminderDue(state: CopyState, now: number): boolean {
  const { count, changedAt, copiedAt, remindedAt, times } = state;
  if (count < firstWork || (copiedAt !== undefined && changedAt <= copiedAt)) return false;
  const last = Math.max(copiedAt ?? -Infinity, remindedAt ?? -Infinity);
  const wait = 14 * day * Math.min(2 ** Math.max(times - 1, 0), 4);
  // A clock that was set back would otherwise silence it for as long.
  return Math.abs(now - last) >= wait;
}

/** Reads what was last said: `{"at":"<ISO time>","times":<number>}`. */
export function readReminded(text: string | undefined): { at: number; times: number } | undefined {
  try {
    const { at, times } = JSON.parse(text ?? '') as { at: string; times: number };
    const time = Date.parse(at);
    return Number.isFinite(time) && Number.isFinite(times) ? { at: time, times } : undefined;
  } catch {
    return undefined;
  }
}

/** Finds when something was last changed, among saved texts that say so; 0 where none does. */
export function lastChange(texts: Iterable<string>): number {
  let last = 0;
  for (const text of texts) {
    const at = Date.parse(/"at":"([^"]+)"/.exec(text)?.[1] ?? '');
    if (at > last) last = at;
  }
  return last;
}
