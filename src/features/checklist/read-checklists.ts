import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checklistSchema } from './checklist.schema.ts';
import type { NamedChecklist } from './checklists.ts';

/**
 * Reads all checklists in their order, for places that Astro’s collections don’t reach.
 *
 * @throws where a file breaks the schema
 */
export function readChecklists(root = process.cwd()): NamedChecklist[] {
  const folder = join(root, 'src/content/checklists');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      ...checklistSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
      id: file.replace(/\.yaml$/, ''),
    }))
    .sort((a, b) => a.order - b.order);
}
