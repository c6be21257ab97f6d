import { basename } from 'node:path';
import { z } from 'astro/zod';
import { markedFacts } from '../../features/facts/cited-facts.ts';
import { partnerTypeSchema } from '../../features/partners/partner-type.schema.ts';
import { frontmatter } from '../../lib/frontmatter.ts';
import { nearest, readYaml, type AuthorError } from './author-error.ts';
import type { ContentFile } from './read-content.ts';

type Known = { checklists: Set<string>; facts: Set<string> };
type Place = { id: string; file: string; field: string };

/** Frontmatter of a partner type's page: strict, where Starlight's would drop a misspelt field. */
const partnerFrontmatter = z.strictObject({
  title: z.string().min(3).describe('Name of the partner type.'),
  description: z
    .string()
    .min(60)
    .max(160)
    .describe('One neutral sentence for link previews, 60 to 160 characters.'),
  partner: partnerTypeSchema,
});

/** Checks every partner type and collects the ids that its page publishes. */
export function checkPartners(docs: ContentFile[], known: Known) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  const numbers = new Map<number, string>();

  for (const { path: file, text } of docs) {
    if (!/^src\/content\/docs\/partners\/(?!index\.)/.test(file)) continue;
    places.push({ id: basename(file, '.mdx'), file, field: 'the file’s name' });
    const { value, errors: found } = readYaml(file, frontmatter(text).yaml, partnerFrontmatter, 1);
    errors.push(...found);
    if (!value) continue;
    const { partner } = value;
    const other = numbers.get(partner.number);
    if (other) {
      errors.push({
        file,
        field: 'partner.number',
        problem: `number ${partner.number} is already taken by ${other}`,
        remedy: 'give this type the next free number',
      });
    }
    numbers.set(partner.number, file);
    if (!known.checklists.has(partner.checklist)) {
      errors.push({
        file,
        field: 'partner.checklist',
        problem: `there is no “${partner.checklist}” in src/content/checklists/`,
        remedy: `did you mean “${nearest(partner.checklist, known.checklists)}”?`,
      });
    }
    for (const fact of markedFacts(partner)) {
      if (known.facts.has(fact)) continue;
      errors.push({
        file,
        field: `{${fact}}`,
        problem: `there is no fact “${fact}” in src/content/facts.yaml`,
        remedy: 'correct the mark, or add the fact first',
      });
    }
  }
  return { errors, places };
}
