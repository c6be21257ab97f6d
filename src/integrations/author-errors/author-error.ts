import type { z } from 'astro/zod';
import { LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';

/** One mistake of an author: where it is, what is wrong and how to mend it. */
export type AuthorError = {
  /** Path from the project's folder. */
  file: string;
  /** Field such as `items[2].why`, or `line 12`. */
  field: string;
  problem: string;
  remedy: string;
};

/** Names a field as an author would look for it: `items[2].why`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return name || 'the whole file';
}

/** What is read here of a schema; a union tells its options apart by the field `discriminator`. */
type Schema = {
  description?: string;
  def: {
    innerType?: Schema;
    shape?: Record<string, Schema>;
    element?: Schema;
    discriminator?: string;
    options?: Schema[];
  };
};

/** Chooses the option of a union that `value` claims to be, or else the first. */
function optionOf({ def }: Schema, value: unknown): Schema | undefined {
  const { discriminator = '', options } = def;
  const kind = (value as Record<string, unknown> | undefined)?.[discriminator];
  const fits = ({ def: { shape } }: Schema) =>
    (shape?.[discriminator] as z.ZodLiteral | undefined)?.safeParse(kind).success;
  return options?.find(fits) ?? options?.[0];
}

/** Finds the description that the schema gives of the field at `path` of `data`. */
function describeField(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string | undefined {
  let at = schema as unknown as Schema;
  for (const [depth, part] of path.entries()) {
    const inner = at.def.innerType ?? at;
    const { shape, element } = (optionOf(inner, valueAt(data, path.slice(0, depth))) ?? inner).def;
    const next = typeof part === 'number' ? element : shape?.[String(part)];
    if (!next) return undefined;
    at = next;
  }
  return at.description;
}

/** Says how to mend one schema issue. */
function remedy(schema: z.core.$ZodType, issue: z.core.$ZodIssue, data: unknown): string {
  const about = describeField(schema, issue.path, data);
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `remove ${issue.keys.map((key) => `“${key}”`).join(', ')}, or correct the spelling`;
  }
  if (value instanceof Date) return 'put the date in quotes: "2026-11-22"';
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'write a real day as "YYYY-MM-DD", in quotes';
  }
  return about ? `write this field: ${about}` : 'correct this field';
}

/** Reads the value at `path` in parsed YAML. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
    data,
  );
}

/**
 * Reads YAML and holds it against a schema.
 *
 * @param lineOffset lines of the file that stand before the YAML
 * @returns the parsed value where it fits the schema, and every mistake found
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  lineOffset = 0,
): { value: T | undefined; raw: unknown; errors: AuthorError[] } {
  const lineCounter = new LineCounter();
  // The errors’ own wording counts lines from the start of the YAML, so it is left plain.
  const options = { customTags: ['timestamp' as const], lineCounter, prettyErrors: false };
  const document = parseDocument(text, options);
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const [start = 0, end = 0] = alias.range ?? [];
      const message = 'text without quotes starts with *';
      document.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', message));
    },
  });
  const broken = document.errors[0];
  if (broken) {
    const line = lineCounter.linePos(broken.pos[0]).line + lineOffset;
    const error: AuthorError = {
      file,
      field: `line ${line}`,
      problem: `this is not valid YAML: ${broken.message}`,
      remedy:
        'check the indentation, and put text with a colon, a star or a quotation mark in quotes',
    };
    return { value: undefined, raw: undefined, errors: [error] };
  }
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, errors: [] };
  const errors = result.error.issues.map((issue) => {
    const value = valueAt(raw, issue.path);
    return {
      file,
      field: fieldName(issue.path),
      problem:
        issue.code === 'unrecognized_keys'
          ? `unknown field: ${issue.keys.join(', ')}`
          : value === undefined || value === null
            ? 'this field is missing'
            : issue.message,
      remedy: remedy(schema, issue, raw),
    };
  });
  return { value: undefined, raw, errors };
}

/** Suggests the known id that looks most like `id`, for a remedy. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  const parts = new Set(id.split('-'));
  let best: { id: string; score: number } | undefined;
  for (const candidate of known) {
    const shared = candidate.split('-').filter((part) => parts.has(part)).length;
    const prefix = [...candidate].findIndex((letter, at) => letter !== id[at]);
    const score = shared * 10 + (prefix === -1 ? candidate.length : prefix);
    if (!best || score > best.score) best = { id: candidate, score };
  }
  return best?.id;
}
