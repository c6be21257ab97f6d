import { z } from 'astro/zod';
import { pictureNames } from '../pictures/drawings.ts';

/** Groups the sheets in the menu; the order here is the order on the screen. */
export const sheetGroups = ['plan', 'agree', 'partners', 'tools'] as const;

/** One sentence of a sheet’s easy-read box, with the picture that stands beside it. */
const easySentence = z.strictObject({
  picture: z.enum(pictureNames).describe('Name of a picture, from features/pictures/drawings.ts.'),
  says: z
    .string()
    .min(15)
    .max(80)
    .regex(/^[^.?!]*\.$/, 'write one sentence that ends with a full stop')
    .describe('One short sentence with one idea in everyday words, at most 80 characters.'),
});

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
  easy: z
    .array(easySentence)
    .length(5)
    .describe('The sheet in exactly five short sentences, each with a picture.'),
});

/** One sheet's frontmatter block. */
export type Sheet = z.infer<typeof sheetSchema>;
