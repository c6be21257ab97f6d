import { addDays, daysBetween, formatDate, type IsoDate } from '../../lib/dates.ts';
import type { Fact } from './fact.schema.ts';
import { isOverdue } from './recheck.ts';

/** What an editor needs to know of a fact to check it. */
export type DueFact = Pick<Fact, 'id' | 'claim' | 'recheck' | 'sources'>;

/**
 * Finds the facts to check again, those that have waited longest first.
 *
 * @param within how many days ahead to look; 0 means today and no further
 */
export function dueFacts<F extends DueFact>(
  facts: readonly F[],
  today: IsoDate,
  within: number,
): { overdue: F[]; soon: F[] } {
  const until = addDays(today, within);
  const due = facts
    .filter(({ recheck }) => recheck <= until)
    .sort((a, b) => a.recheck.localeCompare(b.recheck) || a.id.localeCompare(b.id));
  return {
    overdue: due.filter(({ recheck }) => isOverdue(recheck, today)),
    soon: due.filter(({ recheck }) => !isOverdue(recheck, today)),
  };
}

/** Writes the list of facts to check again, for a terminal. */
export function formatDue(facts: readonly DueFact[], today: IsoDate, within: number): string {
  const { overdue, soon } = dueFacts(facts, today, within);
  const until = formatDate(addDays(today, within));
  const parts = [
    section(`Overdue: ${overdue.length}`, overdue, today),
    section(`Due by ${until}: ${soon.length}`, soon, today),
  ];
  const next = facts.map(({ recheck }) => recheck).filter((date) => date > addDays(today, within));
  if (overdue.length + soon.length === 0 && next.length > 0) {
    parts.push(`The next check is due on ${formatDate(next.sort()[0]!)}.\n`);
  }
  return parts.join('\n');
}

function section(title: string, facts: readonly DueFact[], today: IsoDate): string {
  const entries = facts.map(({ id, claim, recheck, sources }) =>
    [
      `  ${id}  ${formatDate(recheck)}, ${distance(daysBetween(today, recheck))}`,
      `    ${claim}`,
      ...sources.map(
        ({ publisher, title, url }) => `    - ${publisher}: ${title}${url ? `\n      ${url}` : ''}`,
      ),
    ].join('\n'),
  );
  return [title, '', ...entries.map((entry) => `${entry}\n`)].join('\n');
}

/** Says how far away a day is: `in 3 days`, `today`, `1 day ago`. */
function distance(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
