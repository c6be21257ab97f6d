import { getCollection, getEntry } from 'astro:content';
import type { Fact } from './fact.schema.ts';

/** Loads one fact; the author-errors check has made sure that it exists. */
export async function factById(id: string): Promise<Fact> {
  const entry = await getEntry('facts', id);
  if (!entry) throw new Error(`There is no fact “${id}” in src/content/facts.yaml.`);
  return entry.data;
}

/** Loads the whole register, in order of id. */
export async function allFacts(): Promise<Fact[]> {
  return (await getCollection('facts')).map(({ data }) => data);
}
