import { z } from 'astro/zod';
import { factSchema } from '../../features/facts/fact.schema.ts';
import { readYaml, type AuthorError } from './author-error.ts';
import { named } from './named.ts';
import type { ContentFile } from './read-content.ts';

/** Checks the register of facts and collects its ids. */
export function checkFacts(files: ContentFile[]) {
  const errors: AuthorError[] = [];
  const ids = new Set<string>();
  for (const { path: file, text } of files) {
    const { raw, errors: found } = readYaml(file, text, z.array(factSchema));
    errors.push(...found.map((error) => ({ ...error, field: named(error.field, raw) })));
    if (!Array.isArray(raw)) continue;
    raw.forEach((fact: { id?: unknown }, at) => {
      const id = fact?.id;
      if (typeof id !== 'string') return;
      if (ids.has(id)) {
        errors.push({
          file,
          field: `[${at}].id`,
          problem: `the fact “${id}” stands twice`,
          remedy: 'give the newer one the next free number; never change a published id',
        });
      }
      ids.add(id);
    });
  }
  return { errors, ids };
}
