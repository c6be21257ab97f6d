/** Start of every key of this site. */
const prefix = 'tta:';

/**
 * Tells if there is something to show of what is saved: anything at all, or that the browser forbids
 * saving. Small, because it runs on every page; what is saved is read by the stores alone.
 */
export function isSavedOrBlocked(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return true;
  }
}

/**
 * Saves the very first text of a reader of whom nothing is saved yet; else leaves all as it is.
 *
 * @returns whether it is saved now; where the browser is full, the script that comes says so
 */
export function saveFirst(key: string, text: string): boolean {
  if (isSavedOrBlocked()) return false;
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
