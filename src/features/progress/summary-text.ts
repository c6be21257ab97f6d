import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { groupScope } from '../checklist/scope.ts';
import {
  addUp,
  groupLists,
  type BegunList,
  type Counts,
  type NextThing,
  type ScopedLine,
} from './overview.ts';

/** Looks up words; see `lib/words.ts`. The words here start with `overview.`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a summary tells of. Notes are no part of it. */
export type Told = {
  lists: readonly BegunList[];
  next: readonly NextThing[];
  /** Names of partners by id. */
  names: ReadonlyMap<string, string>;
  today: IsoDate;
  /** What was done since the last meeting, the newest first, if the reader gave its day. */
  since?: { day: IsoDate; done: readonly ScopedLine[] } | undefined;
  /** How many of these are named. */
  most: number;
};

/** Says counts in words, such as “3 of 8 done, 4 remain, 1 not for us”. */
export function countsInWords({ done, remaining, skipped }: Counts, say: Say): string {
  const values = { done, total: done + remaining, remaining, skipped };
  if (remaining === 0) return say(skipped ? 'overview.allSkipped' : 'overview.all', values);
  return say(skipped ? 'overview.countsSkipped' : 'overview.counts', values);
}

/** Names a list and whom it is for; the group’s own needs no more than its name. */
export function placeInWords(
  { list, scope }: { list: { title: string }; scope: string },
  names: ReadonlyMap<string, string>,
  say: Say,
): string {
  if (scope === groupScope) return list.title;
  return say('overview.listFor', { title: list.title, name: names.get(scope) ?? '' });
}

/** Writes where the reader’s lists stand, as plain text for an email or the minutes. */
export function summaryText({ lists, next, names, today, since, most }: Told, say: Say): string {
  const line = (one: { list: { title: string }; scope: string; item: { label: string } }) =>
    `- ${say('overview.lineIn', { label: one.item.label, place: placeInWords(one, names, say) })}`;
  const parts = [
    [
      say('overview.summary.title', { date: formatDate(today) }),
      '',
      say('overview.sum', {
        count: lists.length,
        counts: countsInWords(addUp(lists), say),
      }),
    ],
  ];
  if (since) {
    const day = formatDate(since.day);
    const more = since.done.length - most;
    parts.push(
      since.done.length > 0
        ? [
            say('overview.summary.since', { day }),
            ...since.done.slice(0, most).map(line),
            ...(more > 0 ? [`- ${say('overview.more', { count: more })}`] : []),
          ]
        : [say('overview.sinceNone', { day })],
    );
  }
  if (next.length > 0) parts.push([say('overview.summary.next'), ...next.map(line)]);
  for (const [scope, own] of groupLists(lists, 'scope')) {
    parts.push([
      say('overview.summary.for', {
        name: scope === groupScope ? say('overview.group') : (names.get(scope) ?? ''),
      }),
      ...own.map((one) => `- ${one.list.title}: ${countsInWords(one, say)}`),
    ]);
  }
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
