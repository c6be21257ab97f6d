import { z } from 'astro/zod';

/** Groups the sheets in the menu; the order here is the order on the screen. */
export const sheetGroups = ['plan', 'agree', 'partners', 'tools'] as const;

/** Describes the `sheet` block in the frontmatter of one fact sheet. */
export const sheetSchema = z.strictObject({
  number: z.int().min(1).max(99).describe('Number of the sheet; also its short address.'),
  group: z.enum(sheetGroups).describe('Group in the menu.'),
  short: z.string().min(1).max(24).describe('Name in the menu, at most 24 characters.'),
  after: z
    .string()
    .min(10)
    .regex(/[^.]$/, 'leave out the full stop: the page adds it')
    .describe('Completes “After this you can …”, without a full stop.'),
  audience: z.string().min(3).describe('Who in the group reads this.'),
  reviewed: z.iso.date().describe('Day of the last review, YYYY-MM-DD in quotes.'),
});

/** One sheet's frontmatter block. */
export type Sheet = z.infer<typeof sheetSchema>;
