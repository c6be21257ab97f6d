/*
 * What the lists held when the reader last saw them, to tell what has changed since.
 *
 * Key: `tta:set:known-items`, once the reader has ticked something.
 * Value, version 1: `{"v":1,"edition":"<print>","items":{"<item id>":"<print of its words>"}}`, with
 * the live lines of all lists. It is replaced when the reader hides the news. Damaged text is replaced
 * too: it is no work of the reader's.
 */
import { printOf } from '../../storage/print-of.ts';
import type { ListSummary } from './carry-on.ts';

/** A list with its live lines and those that have left it. */
type Lines = Pick<ListSummary, 'items' | 'retired'>;

/** What the reader has seen. */
export type Known = { edition: string; items: ReadonlyMap<string, string> };

/** A line of a list that has changed. */
export type Changed = { list: ListSummary; item: { id: string; label: string } };

/** What has changed in the lists. */
export type Changes = Record<'added' | 'reworded' | 'retired', Changed[]>;

/** Makes a short print of all live lines: it differs as soon as one of them does. */
export function editionOf(lists: readonly Pick<Lines, 'items'>[]): string {
  const lines = lists.flatMap(({ items }) => items.map(({ id, label }) => `${id} ${label}`));
  return printOf(lines.sort().join('\n'));
}

/** Writes what the lists hold now, as it is saved. */
export function knownFrom(lists: readonly Pick<Lines, 'items'>[]): string {
  const items = lists.flatMap((list) =>
    list.items.map(({ id, label }): [string, string] => [id, printOf(label)]),
  );
  return JSON.stringify({ v: 1, edition: editionOf(lists), items: Object.fromEntries(items) });
}

/** Reads what the reader has seen; undefined for text that says nothing of it. */
export function decodeKnown(text: string | undefined): Known | undefined {
  try {
    const { edition, items } = JSON.parse(text ?? '') as { edition?: unknown; items?: unknown };
    if (typeof edition !== 'string' || typeof items !== 'object' || !items) return undefined;
    return { edition, items: new Map(Object.entries(items)) };
  } catch {
    return undefined;
  }
}

/** Finds what has changed since the reader last saw the lists. */
export function changesSince({ items: known }: Known, lists: readonly ListSummary[]): Changes {
  const changes: Changes = { added: [], reworded: [], retired: [] };
  for (const list of lists) {
    for (const item of list.items) {
      const before = known.get(item.id);
      if (before === undefined) changes.added.push({ list, item });
      else if (before !== printOf(item.label)) changes.reworded.push({ list, item });
    }
    for (const item of list.retired) if (known.has(item.id)) changes.retired.push({ list, item });
  }
  return changes;
}
