import { saveFirst } from '../../storage/saved.ts';
import { groupScope, scopeIn } from './scope.ts';
import { tickPrefix } from './tick-key.ts';

/**
 * Saves a tick the moment it is made, though the list's own script is still on its way: who ticks and
 * leaves at once finds the tick again. A line that has been ticked or unticked before waits for the
 * script, which knows what to keep of it.
 */
export function keepEarlyTicks(): void {
  document.addEventListener('change', ({ target }) => {
    const row = (target as Element).closest<HTMLElement>(
      'check-list:not(:defined) [data-state="todo"]',
    );
    if (!row || !(target as HTMLInputElement).checked) return;
    const at = new Date().toISOString();
    const scope = scopeIn(location.search);
    const isSaved = saveFirst(
      `${tickPrefix}${scope}:${row.id}`,
      JSON.stringify({ v: 1, state: 'done', at }),
      scope === groupScope ? '' : `tta:partner:${scope}`,
    );
    // So that the script, when it comes, sees if the reader has changed their mind meanwhile.
    if (isSaved) row.dataset['state'] = 'done';
  });
}
