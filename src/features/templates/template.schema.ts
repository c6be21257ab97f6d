import { z } from 'astro/zod';
import { hasWholeFields } from './fields.ts';

const text = z
  .string()
  .trim()
  .min(1)
  .refine(hasWholeFields, 'a square bracket is left open, empty or inside another');

const about = 'A field stands in square brackets, such as [group name].';

const kind = <K extends string>(name: K) =>
  z.literal(name).describe('One of: heading, paragraph, list, numbered, checks, table.');

const lines = text.array().min(1);

const tableSchema = z
  .strictObject({
    kind: kind('table'),
    header: text.array().min(2).describe(`Heads of the columns. ${about}`),
    rows: text.array().array().min(1).describe('Rows, each with as many cells as the header.'),
  })
  .superRefine(({ header, rows }, ctx) => {
    rows.forEach((row, at) => {
      if (row.length === header.length) return;
      const message = `cells in this row: ${row.length}, in the header: ${header.length}`;
      ctx.addIssue({ code: 'custom', path: ['rows', at], message });
    });
  });

/** Describes one block of a template's body. */
const blockSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: kind('heading'),
      text: text.describe(`Heading. ${about}`),
    }),
    z.strictObject({
      kind: kind('paragraph'),
      text: text.describe(`Text; a new line in it is kept. ${about}`),
    }),
    z.strictObject({
      kind: kind('list'),
      items: lines.describe(`Lines with a bullet. ${about}`),
    }),
    z.strictObject({
      kind: kind('numbered'),
      items: lines.describe(`Numbered lines, without their numbers. ${about}`),
    }),
    z.strictObject({
      kind: kind('checks'),
      items: lines.describe(`Lines to tick on paper, without the box. ${about}`),
    }),
    tableSchema,
  ],
  { error: 'there is no such kind of block' },
);

/** Describes one template file; the file's name is the template's id. */
export const templateSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('Name of the template.'),
  use: z.string().min(20).max(200).describe('When to use it, in one sentence.'),
  order: z.int().min(1).describe('Place of the template among all templates.'),
  length: z.string().min(3).max(60).describe('How long it is, such as “Under 150 words”.'),
  body: blockSchema.array().min(1).describe('The template itself, block by block.'),
});

/** One template as written in its YAML file. */
export type Template = z.infer<typeof templateSchema>;

/** One block of a template's body. */
export type Block = Template['body'][number];
