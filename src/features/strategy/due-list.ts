import { dueLine } from './due-line.ts';
import { planSay } from './plan-words.ts';
import { dueSoon } from './reviews.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** Lines that always show: more would push everything else off a phone's screen. */
const firstLines = 6;

/**
 * Shows what is due first, with the rest behind its number.
 *
 * @returns what draws the rest, to be called once there is time
 */
export function renderDue(
  place: HTMLElement,
  open: readonly SavedCommitment[],
  today: string,
): (() => void)[] {
  const due = dueSoon(open, today);
  const byId = new Map(open.map((one) => [one.id, one]));
  const lines = (from: number, to?: number) =>
    due.slice(from, to).map((item) => {
      const line = dueLine(item, byId.get(item.id)!, planSay, `?commitment=${item.id}`);
      line.querySelector('a')!.dataset['open'] = '';
      return line;
    });
  // One more line takes no more room than a word about it.
  const first = due.length <= firstLines + 1 ? due.length : firstLines;
  const more = place.querySelector<HTMLDetailsElement>('[data-due-more]')!;
  const rest = more.querySelector('[data-due-rest]')!;
  place.hidden = due.length === 0;
  place.querySelector('[data-due-list]')!.replaceChildren(...lines(0, first));
  more.hidden = first === due.length;
  if (more.hidden) {
    rest.replaceChildren();
    return [];
  }
  more.querySelector('[data-due-count]')!.textContent = planSay('plan.js.dueMore', {
    count: due.length - first,
  });
  const draw = () => rest.replaceChildren(...lines(first));
  if (!more.open) return [draw];
  draw();
  return [];
}
