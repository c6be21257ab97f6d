import { z } from 'astro/zod';

/** How a source was read; only the first is the publisher's own page. */
export const readings = ['archived', 'report', 'copy', 'unopened'] as const;

/** How sure we are of a fact, strongest first. */
export const confidences = [
  'confirmed',
  'reported',
  'worked-out',
  'weak',
  'general-knowledge',
] as const;

/** Groups of facts on the facts page, in order. */
export const topics = ['law', 'duty', 'statistic', 'body', 'directory', 'evidence'] as const;

/** The four nations, in the order in which pages list them. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

const sourceSchema = z.strictObject({
  publisher: z.string().min(2).describe('Who published it.'),
  short: z
    .string()
    .regex(/^[^()]{2,32}$/, 'use 32 characters at most, without brackets')
    .optional()
    .describe('What citations call the publisher, where its name is long or has brackets.'),
  title: z.string().min(2).describe('Title of the page or document.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The publisher’s own address; left out where the source is known only from a copy.'),
  read: z.enum(readings).describe('How we read it.'),
});

/** Describes one fact: a claim that sheets cite by id. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z]-\d{2}$/, 'use a letter, a hyphen and two digits, such as l-16'),
  topic: z.enum(topics),
  claim: z.string().regex(/\.$/, 'end the claim with a full stop'),
  nations: z.array(z.enum(nations)).min(1),
  asOf: z.string().min(2).describe('Date or period that the fact is about.'),
  confidence: z.enum(confidences),
  sources: z
    .array(sourceSchema)
    .min(1, 'name at least one source')
    .describe('At least one source, each with its publisher, its title and how we read it.'),
  checked: z.iso.date().describe('Day of the last check, YYYY-MM-DD in quotes.'),
  recheck: z.iso.date().describe('Day by which to check again.'),
  changed: z.string().optional().describe('What has changed since older guides.'),
  note: z.string().optional().describe('A caveat for careful readers.'),
});

/** One fact of the register. */
export type Fact = z.infer<typeof factSchema>;
