import { saveFirst } from '../../storage/saved.ts';
import { groupPrefix } from './tick-key.ts';

/**
 * Saves a new reader's first tick the moment it is made, though the list's own script is still on
 * its way: who ticks and leaves at once finds the tick again. Where something is saved already, the
 * script has come with the page.
 */
export function keepFirstTick(): void {
  document.addEventListener('change', ({ target }) => {
    const row = (target as Element).closest<HTMLElement>(
      'check-list:not(:defined) [data-state="todo"]',
    );
    if (!row || !(target as HTMLInputElement).checked) return;
    const at = new Date().toISOString();
    const isSaved = saveFirst(groupPrefix + row.id, JSON.stringify({ v: 1, state: 'done', at }));
    // So that the script, when it comes, sees if the reader has changed their mind meanwhile.
    if (isSaved) row.dataset['state'] = 'done';
  });
}
