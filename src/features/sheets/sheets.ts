import { getCollection, type CollectionEntry } from 'astro:content';
import type { Sheet } from './sheet.schema.ts';

/** A page that is a sheet. */
export type SheetEntry = { entry: CollectionEntry<'docs'>; sheet: Sheet };

/** Loads all sheets in the order of their numbers. */
export async function allSheets(): Promise<SheetEntry[]> {
  return (await getCollection('docs'))
    .flatMap((entry) => (entry.data.sheet ? [{ entry, sheet: entry.data.sheet }] : []))
    .sort((a, b) => a.sheet.number - b.sheet.number);
}

/** Names the place of a sheet on the page that holds the whole guide. */
export function partId(number: number): string {
  return `sheet-${number}`;
}
