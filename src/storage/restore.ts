/* Replacing many keys at once, in this tab and in all others. */
import { $unsaved, alone, backing, engine, refresh } from './index.ts';
import { savedTexts } from './settings.ts';
import { writeAll, type Changes } from './transaction.ts';

/** How a change of many keys ended: all is written, or nothing because storage is full or blocked. */
export type Outcome = 'done' | 'full' | 'blocked';

/**
 * Writes many keys at once or none, while no other tab does the same.
 *
 * @param plan is given all that is saved, and says which keys get which texts; `undefined` removes
 * @returns how it ended, and what stood in those keys before
 */
export function changeMany(
  plan: (saved: ReadonlyMap<string, string>) => Changes,
  now = new Date(),
): Promise<{ outcome: Outcome; before: Changes; after: Changes }> {
  return alone(() => {
    const saved = savedTexts();
    const after = plan(saved);
    const before = new Map([...after.keys()].map((key) => [key, saved.get(key)]));
    if ($unsaved.get()?.problem === 'blocked') return { outcome: 'blocked', before, after };
    if (!writeAll(backing, after, now)) return { outcome: 'full', before, after };
    for (const key of after.keys()) engine.forget(key);
    refresh();
    return { outcome: 'done', before, after };
  });
}
