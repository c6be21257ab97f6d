import { z } from 'astro/zod';
import { nations } from '../../features/facts/fact.schema.ts';
import { sheetSchema } from '../../features/sheets/sheet.schema.ts';
import { frontmatter } from '../../lib/frontmatter.ts';
import { nearest, readYaml, type AuthorError } from './author-error.ts';
import type { ContentFile } from './read-content.ts';

type Known = { checklists: Set<string>; facts: Set<string> };
type Place = { id: string; file: string; field: string };

/** Frontmatter of a sheet: strict, where Starlight's own schema would drop a misspelt field. */
const sheetFrontmatter = z.strictObject({
  title: z.string().min(3).describe('Title of the sheet, as a question or a promise.'),
  description: z
    .string()
    .min(60)
    .max(160)
    .describe('One neutral sentence for link previews, 60 to 160 characters.'),
  sheet: sheetSchema,
});

/** Components that name a checklist or a fact by id. */
const references = [
  { tag: /<(?:Checklist)\s+id="([^"]*)"/g, field: 'Checklist', kind: 'checklists' },
  { tag: /<DoNext\s+checklist="([^"]*)"/g, field: 'DoNext', kind: 'checklists' },
  { tag: /<(?:Fact|Cite)\s+id="([^"]*)"/g, field: 'Fact or Cite', kind: 'facts' },
] as const;

/** Checks every page of the guide and collects the section ids that it publishes. */
export function checkDocs(files: ContentFile[], known: Known) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  const numbers = new Map<number, string>();

  for (const { path: file, text } of files) {
    const { yaml, body, bodyStart } = frontmatter(text);
    const lines = withoutCode(body);
    const line = (index: number) => `line ${bodyStart + body.slice(0, index).split('\n').length}`;
    const headings = checkHeadings(file, lines, bodyStart);
    errors.push(...headings.errors, ...checkReferences(file, body, line, known));
    places.push(...headings.places);
    if (!file.startsWith('src/content/docs/sheets/')) continue;

    const { value, errors: found } = readYaml(file, yaml, sheetFrontmatter, 1);
    errors.push(...found, ...checkSheetBody(file, body));
    if (!value) continue;
    const { number } = value.sheet;
    const other = numbers.get(number);
    if (other) {
      errors.push({
        file,
        field: 'sheet.number',
        problem: `number ${number} is already taken by ${other}`,
        remedy: 'give this sheet the next free number; a published number never changes',
      });
    }
    numbers.set(number, file);
  }
  return { errors, places };
}

/** Blanks out fenced code, so that a `#` in an example is no heading. */
function withoutCode(body: string): string[] {
  let fence = '';
  return body.split(/\r?\n/).map((text) => {
    const marks = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
    if (!marks) return fence ? '' : text;
    if (!fence) fence = marks;
    else if (marks.startsWith(fence) && text.trim() === marks) fence = '';
    return '';
  });
}

function checkHeadings(file: string, lines: string[], bodyStart: number) {
  const errors: AuthorError[] = [];
  const places: Place[] = [];
  lines.forEach((text, at) => {
    const field = `line ${bodyStart + at + 1}`;
    const heading = /^(#{1,6})\s+(.*)$/.exec(text);
    if (!heading) {
      const problem = otherHeading(text, lines[at - 1] ?? '');
      if (problem) errors.push({ file, field, problem, remedy: 'write ## Words {#s00-two-words}' });
      return;
    }
    const [, marks = '', words = ''] = heading;
    const id = /\{#([^}\s]+)\}\s*$/.exec(words)?.[1];
    if (marks.length === 1) {
      errors.push({
        file,
        field,
        problem: 'a page has one main heading, and that is its title',
        remedy: 'start with ##',
      });
    } else if (!id && marks.length <= 3) {
      errors.push({
        file,
        field,
        problem: `the heading “${words}” has no id of its own, so links to it would break when it is reworded`,
        remedy: `end the line with an id, such as ${marks} ${words} {#s00-two-words}`,
      });
    } else if (id && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      errors.push({
        file,
        field,
        problem: `the id “${id}” has other characters than small letters, digits and hyphens`,
        remedy: 'write it like s02-first-message',
      });
    } else if (id) {
      places.push({ id, file, field });
    }
  });
  return { errors, places };
}

/** Says what is wrong with a heading that is written in another way than with `##`. */
function otherHeading(text: string, before: string): string | undefined {
  if (/<h[1-3]\b/i.test(text)) return 'a heading written as a tag gets no link of its own';
  const underlined = /^(=+|-+)\s*$/.test(text) && /^\s{0,3}[^\s|<>#*+{}-]/.test(before);
  return underlined
    ? `the line under “${before.trim()}” makes it a heading without an id`
    : undefined;
}

function checkReferences(
  file: string,
  body: string,
  line: (index: number) => string,
  known: Known,
): AuthorError[] {
  return references.flatMap(({ tag, field, kind }) =>
    [...body.matchAll(tag)].flatMap((match) => {
      const unknown = (match[1] ?? '').split(' ').filter((id) => !known[kind].has(id));
      const where = kind === 'checklists' ? 'src/content/checklists/' : 'src/content/facts.yaml';
      return unknown.map((id) => {
        const guess = nearest(id, known[kind]);
        return {
          file,
          field: `${line(match.index)}, ${field}`,
          problem: `there is no “${id}” in ${where}`,
          remedy: guess ? `did you mean “${guess}”?` : `add it to ${where} first`,
        };
      });
    }),
  );
}

/** Holds a sheet to the parts that every sheet has. */
function checkSheetBody(file: string, body: string): AuthorError[] {
  const errors: AuthorError[] = [];
  const need = (present: boolean, field: string, problem: string, remedy: string) => {
    if (!present) errors.push({ file, field, problem, remedy });
  };
  need(
    /<(Fact|Cite)\s+id="/.test(body),
    'sources',
    'this sheet names no source',
    'cite at least one fact of src/content/facts.yaml with <Cite id="…" /> or <Fact id="…" />',
  );
  need(
    /<Sources\s*\/>/.test(body),
    'Sources',
    'the list of sources is missing',
    'end the sheet with a section that holds <Sources />',
  );
  need(
    /<DoNext\s/.test(body),
    'DoNext',
    'the reader’s next step is missing',
    'add a section with <DoNext checklist="…">…</DoNext>',
  );
  for (const nation of nations) {
    need(
      body.includes(`<Nation of="${nation}">`),
      'Nations',
      `there is nothing for ${nation}`,
      `add <Nation of="${nation}">…</Nation>; if nothing differs, say so`,
    );
  }
  return errors;
}
