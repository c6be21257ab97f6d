import { z } from 'astro/zod';

/** What an indicator looks at, in the order of the bank. */
export const kinds = ['process', 'output', 'outcome'] as const;

const id = z.string().regex(/^[a-z]+(-[a-z]+)+$/, 'use lower-case words joined by hyphens');

/** Describes one indicator of the bank. */
export const indicatorSchema = z.strictObject({
  id: id.describe('Stable id; links and readers’ plans hang on it.'),
  name: z.string().min(5).describe('What is counted.'),
  kind: z.enum(kinds).describe('Process, output or outcome.'),
  term: z.enum(['quality', 'short', 'long', 'system']).optional(),
  usefulWith: z.string().min(2).describe('Partners it suits.'),
  collect: z.string().min(2).describe('How to collect it.'),
  baseline: z.string().min(1).describe('What to take as the starting point.'),
  pitfall: z.string().min(5).describe('What can mislead.'),
});

/** Describes a set of indicators that work together. */
export const indicatorSetSchema = z.strictObject({
  id,
  name: z.string().min(2),
  indicators: z.array(id).min(2),
});
