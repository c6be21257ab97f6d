/* Parts of the overview, cloned from the templates that its page prints. */
import { formatDate } from '../../lib/dates.ts';
import { groupScope } from '../checklist/scope.ts';
import type { ListSummary } from './carry-on.ts';
import { overviewSay as say } from './overview-words.ts';
import type { Counts, Line } from './overview.ts';
import { placeInWords } from './summary-text.ts';

/** Makes a part of the overview from its template, `data-<name>`. */
export function clonePart(within: Element, name: string): HTMLElement {
  const template = within.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!;
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Changes a text only where it differs, so that nothing is announced or laid out again for nothing. */
export function setText(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Draws counts into the first bar within a part. */
export function drawBar(part: Element, { done, remaining, skipped }: Counts): void {
  const all = done + remaining + skipped || 1;
  const from = 100 - (100 * skipped) / all;
  drawPath(part, 'done', `M0 2h${(100 * done) / all}`);
  drawPath(part, 'skipped', `M${from} 2H100`);
}

function drawPath(part: Element, name: string, path: string): void {
  const line = part.querySelector(`[data-bar="${name}"]`)!;
  if (line.getAttribute('d') !== path) line.setAttribute('d', path);
}

/** Does something once what has just changed is painted: what lies further down can wait for it. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

/** Makes the address of a list or a line for the group or a partner. */
export function addressOf(
  { list, scope }: { list: ListSummary; scope: string },
  id: string,
): string {
  return `${list.href}${scope === groupScope ? '' : `?for=${scope}`}#${id}`;
}

/** A line to show by itself, with the list that it is from; `when` says a day in words. */
export type Thing = { list: ListSummary; scope: string; item: Line; when?: string; late?: boolean };

/** Shows some lines by themselves, or why there are none. */
export function showThings(
  overview: Element,
  name: string,
  things: readonly Thing[],
  names: ReadonlyMap<string, string>,
  more = '',
): void {
  const rows = things.map((thing) => {
    const row = clonePart(overview, 'thing');
    const link = row.querySelector('a')!;
    link.href = addressOf(thing, thing.item.id);
    link.textContent = thing.item.label;
    row.querySelector('[data-where]')!.textContent = placeInWords(thing, names, say);
    const when = row.querySelector<HTMLElement>('[data-when]')!;
    if (thing.when === undefined) when.remove();
    else when.textContent = thing.when;
    when.classList.toggle('tag-warning', thing.late === true);
    return row;
  });
  if (more) {
    const last = document.createElement('li');
    last.textContent = more;
    rows.push(last);
  }
  overview.querySelector(`[data-things="${name}"]`)!.replaceChildren(...rows);
}

/** Says a moment's day for people. */
export const dayInWords = (day: string): string => say('overview.on', { date: formatDate(day) });
