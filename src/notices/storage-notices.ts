import { say } from '../lib/common-words.ts';
import { $happened, $unsaved } from '../storage/index.ts';
import { notify, retract } from './notices-store.ts';

let watching = false;

/**
 * Tells the reader, from now on, when the browser doesn't save what they do, and when something has
 * happened to what was saved.
 */
export function warnOfStorage(): void {
  if (watching) return;
  watching = true;
  $happened.subscribe((happened) => {
    if (happened) notify({ kind: 'happened', text: say(`js.storage.${happened}`), stays: true });
  });
  $unsaved.subscribe((unsaved, before) => {
    if (!unsaved) {
      retract('storage');
    } else if (unsaved.problem === 'full') {
      const text = say('js.storage.full', { count: unsaved.keys.length });
      notify({ kind: 'storage', text, stays: true });
    } else if (before?.problem !== 'blocked') {
      // Said once: who has closed it knows.
      notify({ kind: 'storage', text: say('js.storage.blocked'), stays: true });
    }
  });
}

let told = false;

/**
 * Tells the reader once that saved text could not be read, and offers it as a file.
 *
 * @param damaged keys and their text to the letter
 */
export function warnOfDamage(damaged: readonly (readonly [key: string, text: string])[]): void {
  if (told || damaged.length === 0) return;
  told = true;
  notify({
    kind: 'damaged',
    text: say('js.storage.damaged', { count: damaged.length }),
    stays: true,
    action: { label: say('js.storage.damagedDownload'), run: () => download(damaged) },
  });
}

/** Hands the text over as a file with a neutral name. */
function download(damaged: readonly (readonly [key: string, text: string])[]): void {
  const text = damaged.map(([key, value]) => `${key}\n${value}\n`).join('\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'saved-text.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
