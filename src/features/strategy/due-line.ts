import { formatDate } from '../../lib/dates.ts';
import type { DueItem } from './reviews.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** Makes the line of one thing that is due: what and when, and a link to its commitment. */
export function dueLine(
  { what, on, late }: DueItem,
  { action, said }: SavedCommitment,
  say: (key: string, values?: Record<string, string>) => string,
  address: string,
): HTMLLIElement {
  const line = document.createElement('li');
  const when = document.createElement('span');
  when.className = late ? 'tag tag-warning' : 'tag';
  when.textContent = say(`plan.js.due.${what}${late ? '.late' : ''}`, { date: formatDate(on) });
  const link = document.createElement('a');
  link.href = address;
  link.textContent = action.trim() || said.trim() || say('plan.js.empty');
  line.append(when, ' ', link);
  return line;
}
