import { getCollection } from 'astro:content';
import type { Term } from './term.schema.ts';

/** Loads the whole glossary, A to Z. */
export async function allTerms(): Promise<Term[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}
