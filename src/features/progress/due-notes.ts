import { addDays, type IsoDate } from '../../lib/dates.ts';
import type { StoredRecord } from '../../storage/record.ts';
import { noteOf } from '../checklist/note.ts';
import type { TicksByScope } from '../checklist/scopes.ts';
import { stateOf } from '../checklist/tick.ts';

/** A line of a list with a note that is due. */
export type DueNote = {
  scope: string;
  item: string;
  on: IsoDate;
  /** Whether its day has passed. */
  late: boolean;
};

/**
 * Lists what the reader's notes say is due, the earliest first.
 *
 * Lines that are done or not for us are no longer due.
 *
 * @param notes by `<scope>:<item id>`
 * @param scopes whose notes count: the group, and partners that are still there
 * @param days how far ahead to look
 */
export function dueNotes(
  notes: Readonly<Record<string, StoredRecord | undefined>>,
  ticks: TicksByScope,
  scopes: ReadonlySet<string>,
  today: IsoDate,
  days = 30,
): DueNote[] {
  const last = addDays(today, days);
  return Object.entries(notes)
    .flatMap(([key, record]): DueNote[] => {
      const [scope, item] = key.split(':') as [string, string | undefined];
      const on = noteOf(record)?.by;
      if (!on || on > last || item === undefined || !scopes.has(scope)) return [];
      return stateOf(ticks.get(scope)?.[item]) === 'todo'
        ? [{ scope, item, on, late: on < today }]
        : [];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
