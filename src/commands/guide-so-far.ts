import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Checklist } from '../features/checklist/checklist.schema.ts';
import type { SheetFile } from '../features/sheets/read-sheets.ts';
import { checkFacts } from '../integrations/author-errors/facts.ts';
import { publishedIds } from '../integrations/author-errors/find.ts';
import type { Content } from '../integrations/author-errors/read-content.ts';

/** Gathers what new content must fit in with: numbers, places and ids that are taken. */
export function guideSoFar(content: Content, sheets: readonly Pick<SheetFile, 'sheet'>[]) {
  const lists = content.checklists
    .map(({ path, text }) => ({
      id: basename(path, '.yaml'),
      order: (parse(text) as Checklist).order,
    }))
    .sort((a, b) => a.order - b.order);
  return {
    numbers: sheets.map(({ sheet }) => sheet.number),
    pages: content.docs.map(({ path }) => path),
    orders: lists.map(({ order }) => order),
    ids: publishedIds(content),
    /** Any fact and any list will do as an example. */
    fact: [...checkFacts(content.facts).ids][0] ?? '',
    checklist: lists[0]?.id ?? '',
  };
}
