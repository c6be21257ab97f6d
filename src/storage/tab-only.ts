/*
 * “Save nothing on this device”: from then on everything is kept in this tab's own storage, and goes
 * with the tab. What was saved on the device before stays there, untouched and unseen.
 */
import { isTabOnly } from './area.ts';
import { engine, refresh } from './index.ts';
import { isOurs, tabOnlyKey, themeKey } from './keys.ts';
import { writeAll, type Changes } from './transaction.ts';

/** Starts to keep everything in this tab only. Returns false where the browser won't. */
export function keepInTab(): boolean {
  try {
    const theme = localStorage.getItem(themeKey);
    sessionStorage.setItem(tabOnlyKey, '1');
    if (theme) sessionStorage.setItem(themeKey, theme);
  } catch {
    return false;
  }
  refresh();
  return true;
}

const textsIn = (area: Storage) =>
  new Map(Object.entries(area).filter(([key]) => isOurs(key) && key !== tabOnlyKey)) as Map<
    string,
    string
  >;

/** Lists what is saved on the device and what in this tab, whichever is in use. */
export function textsInBoth(): { device: Map<string, string>; tab: Map<string, string> } {
  try {
    return { device: textsIn(localStorage), tab: textsIn(sessionStorage) };
  } catch {
    return { device: new Map(), tab: new Map() };
  }
}

/**
 * Goes back to saving on the device, and writes `changes` there.
 *
 * @returns false where the device has no room for them; then everything stays in the tab
 */
export function saveOnDevice(changes: Changes, now = new Date()): boolean {
  if (!isTabOnly()) return true;
  try {
    if (changes.size > 0 && !writeAll(localStorage, changes, now)) return false;
    for (const key of Object.keys(sessionStorage)) if (isOurs(key)) sessionStorage.removeItem(key);
  } catch {
    return false;
  }
  // What memory held belonged to the tab.
  engine.close(true);
  engine.close(false);
  refresh();
  return true;
}
