/* Brings the reminder's script to readers of whom something is saved. */
import { isSavedOrBlocked } from '../../storage/saved.ts';

// It reads all that is saved, which can wait until the page has answered its reader.
if (isSavedOrBlocked()) {
  (globalThis.requestIdleCallback ?? setTimeout)(() => void import('./copy-reminder-element.ts'));
}
