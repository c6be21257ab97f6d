import { getCollection } from 'astro:content';
import type { Checklist } from './checklist.schema.ts';

/** A checklist with the id that its file's name gives it. */
export type NamedChecklist = Checklist & { id: string };

/** Loads all checklists in their order. */
export async function allChecklists(): Promise<NamedChecklist[]> {
  const entries = await getCollection('checklists');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}

/** Loads one checklist; the author-errors check has made sure that it exists. */
export async function checklistById(id: string): Promise<NamedChecklist> {
  const found = (await allChecklists()).find((list) => list.id === id);
  if (!found) throw new Error(`There is no checklist “${id}” in src/content/checklists/.`);
  return found;
}
