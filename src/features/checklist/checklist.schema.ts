import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, 'use lower-case words joined by hyphens, at least two');

/** Describes one line of a checklist. */
const itemSchema = z.strictObject({
  id: id.describe('Stable id. It never changes: readers’ ticks and links hang on it.'),
  label: z.string().min(5).max(70).describe('What to do, on one line.'),
  why: z.string().min(5).max(160).describe('Why, or how.'),
  retired: z.iso
    .date()
    .optional()
    .describe('Day the line left the list; readers who ticked it still see it as done earlier.'),
});

/** Describes one checklist file; the file's name is the list's id. */
export const checklistSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('Name of the list.'),
  sheet: z.int().min(1).describe('Number of the sheet that the list belongs to.'),
  order: z.int().min(1).describe('Place of the list among all lists.'),
  intro: z.string().min(5).max(200).describe('One sentence under the name.'),
  items: z.array(itemSchema).min(1).describe('The lines, in order.'),
});

/** One checklist as written in its YAML file. */
export type Checklist = z.infer<typeof checklistSchema>;

/** One line of a checklist. */
export type ChecklistItem = Checklist['items'][number];
