import { z } from 'astro/zod';
import { termSchema } from '../../features/glossary/term.schema.ts';
import { nearest, readYaml, type AuthorError } from './author-error.ts';
import { named } from './named.ts';
import type { ContentFile } from './read-content.ts';

type Known = { facts: Set<string> };
type Place = { id: string; file: string; field: string };

/** Checks the glossary and collects the ids that its page publishes. */
export function checkGlossary(files: ContentFile[], known: Known) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  const matches = new Map<string, string>();

  for (const { path: file, text } of files) {
    const { raw, errors: found } = readYaml(file, text, z.array(termSchema));
    errors.push(...found.map((error) => ({ ...error, field: named(error.field, raw) })));
    if (!Array.isArray(raw)) continue;
    raw.forEach((entry: unknown, at) => {
      const term = termSchema.safeParse(entry).data;
      if (!term) return;
      const { id, match, facts = [] } = term;
      places.push({ id, file, field: `[${at}].id` });
      for (const phrase of match) {
        // A phrase in small letters finds capitals too, so the two would find the same words.
        const other = matches.get(phrase.toLowerCase());
        if (other) {
          errors.push({
            file,
            field: `${id}.match`,
            problem: `“${phrase}” already leads to ${other}`,
            remedy: 'leave it with one of the two; a word has one meaning here',
          });
        }
        matches.set(phrase.toLowerCase(), id);
      }
      for (const fact of facts.filter((one) => !known.facts.has(one))) {
        const guess = nearest(fact, known.facts);
        errors.push({
          file,
          field: `${id}.facts`,
          problem: `there is no fact “${fact}” in src/content/facts.yaml`,
          remedy: guess ? `did you mean “${guess}”?` : 'add it to src/content/facts.yaml first',
        });
      }
    });
  }
  return { errors, places };
}
