import { basename } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Template } from './template.schema.ts';

const folder = 'src/content/templates';

/** Reads all templates from the project's files in their order, where Astro's collections don't reach. */
export function readTemplates(): (Template & { id: string })[] {
  return readdirSync(folder)
    .map((file) => ({
      ...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Template),
      id: basename(file, '.yaml'),
    }))
    .sort((a, b) => a.order - b.order);
}
