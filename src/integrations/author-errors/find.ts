import { checkChecklists } from './checklists.ts';
import { checkFacts } from './facts.ts';
import { checkGlossary } from './glossary.ts';
import { checkDocs } from './docs.ts';
import { checkPartners } from './partners.ts';
import { checkTemplates } from './templates.ts';
import type { Content } from './read-content.ts';
import type { AuthorError } from './author-error.ts';

/** Checks each file by itself, and against the ids that others publish. */
function checkFiles(content: Content) {
  const checklists = checkChecklists(content.checklists);
  const facts = checkFacts(content.facts);
  const known = { checklists: checklists.ids, facts: facts.ids };
  const glossary = checkGlossary(content.glossary, known);
  const docs = checkDocs(content.docs, known);
  const partners = checkPartners(content.docs, known);
  const templates = checkTemplates(content.templates);
  const parts = [checklists, facts, glossary, docs, partners, templates];
  return {
    errors: parts.flatMap(({ errors }) => errors),
    places: parts.flatMap((part) => ('places' in part ? part.places : [])),
  };
}

/** Finds every mistake in the content that would mislead a reader or lose a tick or a link. */
export function findAuthorErrors(content: Content): AuthorError[] {
  const { errors, places } = checkFiles(content);
  return [...errors, ...sharedIds(places)];
}

/** Lists the ids that the content publishes, all in one namespace. */
export function publishedIds(content: Content): Set<string> {
  return new Set(checkFiles(content).places.map(({ id }) => id));
}

/** Says which ids stand in two places; all ids share one namespace, so that `/go/<id>/` can work. */
function sharedIds(places: { id: string; file: string; field: string }[]): AuthorError[] {
  const first = new Map<string, { file: string; field: string }>();
  return places.flatMap(({ id, file, field }) => {
    const other = first.get(id);
    if (!other) {
      first.set(id, { file, field });
      return [];
    }
    return [
      {
        file,
        field,
        problem: `the id “${id}” is already used in ${other.file} (${other.field})`,
        remedy: 'give the newer of the two an id of its own; never change a published one',
      },
    ];
  });
}

/** Lays the mistakes out for a person to read. */
export function formatAuthorErrors(errors: AuthorError[]): string {
  const lines = errors.map(
    ({ file, field, problem, remedy }) => `  ${file} › ${field}\n    ${problem}\n    → ${remedy}`,
  );
  const count = errors.length === 1 ? '1 mistake' : `${errors.length} mistakes`;
  return `${count} in the content:\n\n${lines.join('\n\n')}\n`;
}
