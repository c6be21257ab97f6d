import { savedArea } from './area.ts';
import { erasedKey, ownPrefix } from './keys.ts';

/**
 * Tells if there is something to show of what is saved: anything at all, that it was deleted, or that the
 * browser forbids saving. Small, because it runs on every page; what is saved is read by the stores alone.
 */
export function isSavedOrBlocked(): boolean {
  try {
    return (
      erasedKey in sessionStorage ||
      Object.keys(savedArea()).some((key) => key.startsWith(ownPrefix))
    );
  } catch {
    return true;
  }
}

/** Tells if the reader chose light or dark; where storage is blocked, nobody did. */
export function isThemeChosen(): boolean {
  try {
    return localStorage.getItem('starlight-theme') !== null;
  } catch {
    return false;
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
    savedArea().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
