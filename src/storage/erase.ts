/* Deleting everything that this site has saved, here and in every other tab. */
import { isTabOnly } from './area.ts';
import { engine, refresh } from './index.ts';
import { erasedKey, isOurs, tabOnlyKey } from './keys.ts';

/** Removes every key of ours from one storage. Returns how many there were. */
function sweep(open: () => Storage): number {
  try {
    const area = open();
    const ours = Object.keys(area).filter(isOurs);
    for (const key of ours) area.removeItem(key);
    return ours.length;
  } catch {
    return 0;
  }
}

const both = () => sweep(() => localStorage) + sweep(() => sessionStorage);

/** Lists keys of ours that are still there; empty where storage is blocked. */
function left(): string[] {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(isOurs);
  } catch {
    return [];
  }
}

/**
 * Deletes all keys of ours and of Starlight, and what the memory of this and of other tabs holds.
 *
 * A tab that saves nothing on the device goes on doing so: that choice alone is set again.
 *
 * @returns how many keys were there, and which the browser would not delete
 */
export async function eraseEverything(): Promise<{ removed: number; left: readonly string[] }> {
  const wasTabOnly = isTabOnly();
  engine.close(true);
  let removed = both();
  try {
    // Other tabs hear of this, and drop what they hold.
    localStorage.setItem(erasedKey, '1');
    localStorage.removeItem(erasedKey);
  } catch {
    // Blocked storage reaches no other tab.
  }
  // Another tab may have been writing at that very moment.
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    removed += both();
  }
  const remains = left();
  refresh();
  engine.close(false);
  if (wasTabOnly) sessionStorage.setItem(tabOnlyKey, '1');
  return { removed, left: remains };
}
