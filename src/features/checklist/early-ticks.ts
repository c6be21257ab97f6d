import type { saveFirst } from '../../storage/saved.ts';

/**
 * Saves a tick the moment it is made, though the list's own script is still on its way: who ticks and
 * leaves at once finds the tick again. A line that has been ticked or unticked before waits for the
 * script, which knows what to keep of it.
 *
 * It runs as an inline script, from its own source text, so it may use nothing from outside itself but
 * what it is given.
 *
 * @param scope whom the page's lists are for
 * @param save saves a text where nothing is saved yet
 */
export function keepEarlyTicks(
  scope: string,
  save: (...what: Parameters<typeof saveFirst>) => boolean,
  keys: Parameters<typeof saveFirst>[3],
): void {
  document.addEventListener('change', ({ target }) => {
    const row = (target as Element).closest<HTMLElement>(
      'check-list:not(:defined) [data-state="todo"]',
    );
    if (!row || !(target as HTMLInputElement).checked) return;
    const at = new Date().toISOString();
    const isSaved = save(
      `tta:tick:${scope}:${row.id}`,
      JSON.stringify({ v: 1, state: 'done', at }),
      scope === 'group' ? '' : `tta:partner:${scope}`,
      keys,
    );
    // So that the script, when it comes, sees if the reader has changed their mind meanwhile.
    if (isSaved) row.dataset['state'] = 'done';
  });
}
