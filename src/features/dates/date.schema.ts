import { z } from 'astro/zod';
import { nations } from '../facts/fact.schema.ts';

const month = z.int().min(1).max(12);
const day = z.int().min(1).max(31);
const weekday = z.enum([
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]);

/** A day of the year: fixed, the last of a month, or the nth weekday of a month. */
const pointSchema = z.union([
  z.strictObject({ month, day }),
  z.strictObject({ month, lastDay: z.literal(true) }),
  z.strictObject({ month, weekday, nth: z.int().min(1).max(5) }),
]);

/** Describes a date that comes back each year, as a rule. */
export const dateSchema = z.strictObject({
  id: z.string().regex(/^date(-[a-z0-9]+)+$/, 'start with date-, then words joined by hyphens'),
  name: z.string().min(3).describe('Name as its organisers write it.'),
  neutral: z
    .string()
    .min(3)
    .max(40)
    .describe('Title for calendar files, which others may see; it outs nobody.'),
  nations: z.array(z.enum(nations)).min(1),
  from: pointSchema.describe('First day.'),
  days: z.int().min(1).max(40).optional().describe('How many days it lasts; 1 if left out.'),
  to: pointSchema.optional().describe('Last day, where that is a rule too.'),
  also: z.array(pointSchema).optional().describe('Further single days of the same event.'),
  sure: z
    .enum(['rule', 'pattern', 'approximate'])
    .describe(
      'rule: the organiser’s own rule; pattern: seen in past years; approximate: about then.',
    ),
  use: z.string().min(10).describe('What a group can do with it.'),
  organiser: z.string().optional(),
  url: z.url().optional().describe('The organiser’s own address.'),
  note: z.string().optional(),
});

/** One date that comes back each year. */
export type YearlyDate = z.infer<typeof dateSchema>;

/** A day as a rule. */
export type DayRule = z.infer<typeof pointSchema>;
