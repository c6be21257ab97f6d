/*
 * Writes many keys at once, all or none, also where the browser is closed half-way.
 *
 * Before the first write a journal is kept under `tta:restore:journal`:
 * `{"v":1,"at":"<ISO time>","before":{"<key>":["<old text>"|null,"<print of new text>"]}}`.
 * It goes with the last write. Where it still stands, the writing was interrupted, and `rollBack` puts
 * back what was there, except for keys that somebody has changed since.
 */
import type { Backing } from './engine.ts';
import { journalKey } from './keys.ts';
import { printOf } from './print-of.ts';

/** New texts by key; `undefined` removes the key. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** Old text, and the print of the new one; `null` where there is none. */
type Entry = [before: string | null, after: string | null];

/** Makes the print of what a key holds; `null` where it holds nothing. */
const printOfText = (text: string | null | undefined) =>
  text === null || text === undefined ? null : printOf(text);

const put = (backing: Backing, key: string, text: string | null | undefined): void => {
  if (text === null || text === undefined) backing.removeItem(key);
  else backing.setItem(key, text);
};

/** Puts back what entries of a journal hold, where nobody has changed it since. */
function putBack(backing: Backing, entries: readonly [string, Entry][]) {
  // What is to go goes first, so that there is room for what comes back.
  const order = [...entries].sort(([, [a]], [, [b]]) => (a?.length ?? -1) - (b?.length ?? -1));
  let count = 0;
  let isWhole = true;
  for (const [key, [before, after]] of order) {
    const now = backing.getItem(key);
    if (now === before || printOfText(now) !== after) continue;
    try {
      put(backing, key, before);
      count++;
    } catch {
      isWhole = false;
    }
  }
  return { count, isWhole };
}

/**
 * Writes all changes or none.
 *
 * @returns false where the browser had no room or refused; then everything is as it was
 */
export function writeAll(backing: Backing, changes: Changes, now: Date): boolean {
  const entries = [...changes].map(([key, text]): [string, Entry] => [
    key,
    [backing.getItem(key), printOfText(text)],
  ]);
  let started = false;
  try {
    const journal = { v: 1, at: now.toISOString(), before: Object.fromEntries(entries) };
    backing.setItem(journalKey, JSON.stringify(journal));
    started = true;
    for (const [key, text] of changes) if (text === undefined) put(backing, key, text);
    for (const [key, text] of changes) if (text !== undefined) put(backing, key, text);
    backing.removeItem(journalKey);
    return true;
  } catch {
    if (started) rollBack(backing);
    return false;
  }
}

/**
 * Puts back what an interrupted writing has changed, and removes its journal.
 *
 * @returns how many keys were put back; undefined where there was no journal
 */
export function rollBack(backing: Backing): number | undefined {
  const text = backing.getItem(journalKey);
  if (text === null) return undefined;
  let done = { count: 0, isWhole: true };
  try {
    const { before } = JSON.parse(text) as { before: Record<string, Entry> };
    done = putBack(backing, Object.entries(before));
  } catch {
    // A journal that nobody can read helps nobody; what stands stays.
  }
  try {
    // What could not be put back yet is tried again when the next page opens.
    if (done.isWhole) backing.removeItem(journalKey);
  } catch {
    // The same.
  }
  return done.count;
}
