import { z } from 'astro/zod';
import { nations } from '../facts/fact.schema.ts';

/** Describes one term of the glossary, and how our texts write it. */
export const termSchema = z.strictObject({
  id: z
    .string()
    .regex(/^term(-[a-z0-9]+)+$/, 'use “term-” and small words joined by hyphens')
    .describe('Stable id, such as term-liaison-officer. It never changes: links hang on it.'),
  term: z.string().min(2).max(60).describe('The name, as the glossary lists it.'),
  short: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('Short forms and other names, such as ["IAG"]; left out where there is none.'),
  match: z
    .array(
      z
        .string()
        .regex(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u, 'begin and end with a letter or a digit')
        .regex(/^\S+( \S+)*$/, 'put one space between two words'),
    )
    .min(1, 'name at least one')
    .describe(
      'The word as it stands in our texts, such as ["liaison officer"]. Small letters match capitals too, a word with a capital only as it is written; a plural “s” is found by itself.',
    ),
  except: z
    .array(z.string().min(3))
    .min(1)
    .optional()
    .describe('Phrases in which the word means something else, written as in “match”.'),
  meaning: z
    .string()
    .min(10)
    .max(240)
    .regex(/\.\)?$/, 'end the meaning with a full stop')
    .describe('Plain meaning in one to three short sentences, at most 240 characters.'),
  nations: z
    .array(z.enum(nations))
    .min(1)
    .max(nations.length - 1, 'leave “nations” out where it holds everywhere')
    .optional()
    .describe('Nations in which it exists; left out where it holds everywhere.'),
  facts: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Ids of the facts in src/content/facts.yaml that the meaning rests on.'),
});

/** One term of the glossary. */
export type Term = z.infer<typeof termSchema>;
