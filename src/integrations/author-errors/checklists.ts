import { basename } from 'node:path';
import { checklistSchema } from '../../features/checklist/checklist.schema.ts';
import { readYaml, type AuthorError } from './author-error.ts';
import type { ContentFile } from './read-content.ts';

type Place = { id: string; file: string; field: string };

/** Checks every checklist file and collects the ids that it publishes. */
export function checkChecklists(files: ContentFile[]) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  const ids = new Set<string>();
  const orders = new Map<number, string>();

  for (const { path: file, text } of files) {
    const id = basename(file).replace(/\.ya?ml$/, '');
    ids.add(id);
    places.push({ id, file, field: 'the file’s name' });
    const { value, errors: found } = readYaml(file, text, checklistSchema);
    errors.push(...found);
    if (!value) continue;
    value.items.forEach((item, at) => places.push({ id: item.id, file, field: `items[${at}].id` }));
    const other = orders.get(value.order);
    if (other) {
      errors.push({
        file,
        field: 'order',
        problem: `the place ${value.order} is already taken by ${other}`,
        remedy: 'choose the next free number; gaps are fine',
      });
    }
    orders.set(value.order, file);
  }
  return { errors, places, ids };
}
