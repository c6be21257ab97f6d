import { savedArea } from './area.ts';
import { erasedKey, ownPrefix } from './keys.ts';

/**
 * Tells if there is something to show of what is saved: anything at all, that it was deleted, or that the
 * browser forbids saving. Small, because it runs on every page; what is saved is read by the stores alone.
 */
export function isSavedOrBlocked(): boolean {
  try {
    const area = savedArea();
    // Not a list of all keys: there may be thousands, and the first is mostly one of ours.
    for (let at = 0; at < area.length; at++) if (area.key(at)!.startsWith(ownPrefix)) return true;
    return erasedKey in sessionStorage;
  } catch {
    return true;
  }
}

/** Tells if the reader chose light or dark; where storage is blocked, nobody did. */
export function isThemeChosen(): boolean {
  try {
    return localStorage.getItem('starlight-theme') !== null;
  } catch {
    // Then the script that comes says so.
  }
  return false;
}

/**
 * Saves a text where nothing of it is saved yet, before any store has loaded; else leaves all as it is.
 *
 * It runs as an inline script, from its own source text, so it may use nothing from outside itself but
 * what it is given.
 *
 * @param owner key without which the text belongs to nobody
 * @param keys those of a restore under way, and of everything having just been deleted
 * @returns whether it is saved now; where the browser is full, the script that comes says so
 */
export function saveFirst(
  key: string,
  text: string,
  owner: string,
  [journal, erased]: readonly [journal: string, erased: string],
): boolean {
  try {
    const isTabOnly = 'tabOnly' in document.documentElement.dataset;
    const area = isTabOnly ? sessionStorage : localStorage;
    // In the middle of a restore or a deletion the stores know what to do.
    const isFree = !(key in area || journal in area || erased in sessionStorage);
    if (isFree && (!owner || owner in area)) {
      area.setItem(key, text);
      return true;
    }
  } catch {
    // Then the script that comes says so.
  }
  return false;
}
