import { basename } from 'node:path';
import { fieldsOf } from '../../features/templates/fields.ts';
import { textsOf } from '../../features/templates/document.ts';
import { templateSchema } from '../../features/templates/template.schema.ts';
import { readYaml, type AuthorError } from './author-error.ts';
import type { ContentFile } from './read-content.ts';

type Place = { id: string; file: string; field: string };

/** Checks every template file and collects the ids that the page of templates publishes. */
export function checkTemplates(files: ContentFile[]) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  const orders = new Map<number, string>();

  for (const { path: file, text } of files) {
    const id = basename(file).replace(/\.ya?ml$/, '');
    places.push({ id, file, field: 'the file’s name' });
    if (!/^template(-[a-z0-9]+)+$/.test(id)) {
      errors.push({
        file,
        field: 'the file’s name',
        problem: `“${id}” is no id of a template`,
        remedy: 'call the file template-, then small letters, digits and hyphens',
      });
    }
    const { value, errors: found } = readYaml(file, text, templateSchema);
    errors.push(...found);
    if (!value) continue;
    if (value.body.flatMap(textsOf).flatMap(fieldsOf).length === 0) {
      errors.push({
        file,
        field: 'body',
        problem: 'there is nothing for a reader to fill in',
        remedy: 'put what readers replace in square brackets, such as [group name]',
      });
    }
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
  return { errors, places };
}
