import { parse, type HTMLElement } from 'node-html-parser';
import { z } from 'astro/zod';
import type { NamedChecklist } from './checklists.ts';

/** Describes the points of the document that the guide grew from, and the lines that carry them. */
export const sourcePointsSchema = z.array(
  z.strictObject({
    number: z.int().min(1).describe('Place of the point in that document.'),
    point: z.string().min(10).describe('What it says, in our own words.'),
    main: z.string().describe('Id of the checklist line that carries the point.'),
    also: z
      .array(z.string())
      .default([])
      .describe('Ids of further lines, or of whole checklists, that help with it.'),
  }),
);

/** One point of that document. */
export type SourcePoint = z.infer<typeof sourcePointsSchema>[number];

/** A line that a reader of its own sheet wouldn’t find. */
export type PointGap = { number: number; id: string; problem: string };

/**
 * Finds the points that readers would miss: each line has to stand on the page of its own sheet, as
 * a line of its list that can be ticked.
 *
 * @param pages HTML of each built sheet, by number
 */
export function findPointGaps(
  points: readonly SourcePoint[],
  lists: readonly NamedChecklist[],
  pages: ReadonlyMap<number, string>,
): PointGap[] {
  const documents = new Map([...pages].map(([number, html]) => [number, parse(html)]));
  return points.flatMap(({ number, main, also }) => [
    ...gaps(number, main, linesOf(main, false)),
    ...also.flatMap((id) => gaps(number, id, linesOf(id, true))),
  ]);

  /** Looks up the line that an id names, or all lines of the list that it names. */
  function linesOf(id: string, orList: boolean) {
    return lists.flatMap((list) =>
      list.items
        .filter((item) => (item.id === id || (orList && list.id === id)) && !item.retired)
        .map((item) => ({ list, item })),
    );
  }

  function gaps(number: number, id: string, lines: ReturnType<typeof linesOf>): PointGap[] {
    if (lines.length === 0) return [{ number, id, problem: 'is in no checklist' }];
    return lines.flatMap(({ list, item }) => {
      const page = documents.get(list.sheet);
      if (!page)
        return [{ number, id: item.id, problem: `has no built page of sheet ${list.sheet}` }];
      return canBeTicked(page, list.id, item)
        ? []
        : [
            {
              number,
              id: item.id,
              problem: `cannot be ticked in “${list.id}” on sheet ${list.sheet}`,
            },
          ];
    });
  }
}

function canBeTicked(
  page: HTMLElement,
  list: string,
  item: NamedChecklist['items'][number],
): boolean {
  const line = page.querySelector(`main [id="${list}"] li[id="${item.id}"]`);
  if (!line || line.hasAttribute('hidden')) return false;
  const label = line.querySelector('label:has(input[type="checkbox"])');
  return label?.textContent.trim() === item.label;
}
