import { z } from 'astro/zod';
import { nations } from '../facts/fact.schema.ts';

/** Describes one place to get help. A number is given only where we could confirm it. */
export const helpLineSchema = z.strictObject({
  id: z.string().regex(/^help(-[a-z0-9]+)+$/, 'start with help-, then words joined by hyphens'),
  order: z.int().min(1).describe('Place on the page.'),
  name: z.string().min(3),
  for: z.string().min(10).describe('What they help with, in one sentence.'),
  nations: z.array(z.enum(nations)).min(1),
  phone: z
    .strictObject({ number: z.string(), checked: z.iso.date(), source: z.string() })
    .optional()
    .describe('Only a number that the service’s own page confirms.'),
  email: z.email().optional(),
  url: z.url().optional().describe('The service’s own address.'),
  confirmed: z.boolean().describe('Whether we saw the service’s own page.'),
  note: z.string().optional(),
});

/** One place to get help. */
export type HelpLine = z.infer<typeof helpLineSchema>;
