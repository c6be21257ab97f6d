import type { TickState } from './tick.ts';

/*
 * The two functions here also run as an inline script, from their own source text, before the page
 * is first painted: so neither may use anything from outside itself but what it is given.
 */

/** Shows states in a list that the server printed: boxes, buttons, count and ring. */
export function showStates(list: HTMLElement, stateOf: (id: string) => TickState): void {
  const count: Record<string, number> = { done: 0, skipped: 0, total: 0 };
  for (const row of list.querySelectorAll<HTMLElement>('[data-state]')) {
    const state = stateOf(row.id);
    row.dataset['state'] = state;
    row.querySelector('input')!.checked = state === 'done';
    row.querySelector('[data-skip]')?.setAttribute('aria-pressed', String(state === 'skip'));
    if ('retired' in row.dataset) {
      // One unticked by mistake stays in reach for as long as the reader is there.
      row.hidden = state !== 'done' && !row.matches(':focus-within');
    } else if (state === 'skip') {
      count['skipped']!++;
    } else {
      count['total']!++;
      if (state === 'done') count['done']!++;
    }
  }
  // A list of which nothing counts is never complete.
  const whole = count['total'] || 1;
  for (const place of list.querySelectorAll<HTMLElement>('[data-n]')) {
    const text = String(count[place.dataset['n']!]);
    if (place.textContent !== text) place.textContent = text;
  }
  for (const part of list.querySelectorAll<HTMLElement>('[data-skipped]')) {
    part.hidden = !count['skipped'];
  }
  for (const ring of list.querySelectorAll('[data-ring]')) {
    ring.setAttribute('pathLength', `${whole}`);
    ring.setAttribute('stroke-dasharray', `${count['done']} ${whole}`);
  }
  list.toggleAttribute('data-complete', count['done'] === whole);
}

/** Shows the saved states of one list; what can't be read counts as to do. */
export function restoreStates(
  list: HTMLElement,
  prefix: string,
  show: (list: HTMLElement, stateOf: (id: string) => TickState) => void,
): void {
  show(list, (id) => {
    try {
      const isTabOnly = 'tabOnly' in document.documentElement.dataset;
      const saved = isTabOnly ? sessionStorage : localStorage;
      const tick = JSON.parse(saved.getItem(prefix + id)!);
      const known =
        Number.isFinite(tick.v) && typeof tick.at === 'string' && !isNaN(Date.parse(tick.at));
      return known && (tick.state === 'done' || tick.state === 'skip') ? tick.state : 'todo';
    } catch {
      return 'todo';
    }
  });
}
