import { tabOnlyKey } from './keys.ts';

/** Tells whether the reader chose to save nothing on this device; false where storage is blocked. */
export function isTabOnly(): boolean {
  try {
    return sessionStorage.getItem(tabOnlyKey) !== null;
  } catch {
    return false;
  }
}

/**
 * Opens the storage that everything goes to: the device's, or this tab's own where the reader chose
 * to save nothing on the device. Throws where the browser forbids storage.
 */
export function savedArea(): Storage {
  return isTabOnly() ? sessionStorage : localStorage;
}
