import { getCollection } from 'astro:content';
import { fileName } from './document.ts';
import { toDocument } from './to-document.ts';
import type { Template } from './template.schema.ts';

/** A template with the id that its file's name gives it. */
export type NamedTemplate = Template & { id: string };

/** Loads all templates in their order. */
export async function allTemplates(): Promise<NamedTemplate[]> {
  const entries = await getCollection('templates');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}

/** Lists what the files of one ending are made from, for a page's `getStaticPaths`. */
export async function templateFiles() {
  return (await allTemplates()).map((template) => ({
    params: { name: fileName(template.id) },
    props: { document: toDocument(template) },
  }));
}
