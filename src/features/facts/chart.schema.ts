import { z } from 'astro/zod';

/** Describes a bar chart: one value for each category in each series. */
export const chartSchema = z.strictObject({
  title: z.string().min(5).max(120),
  description: z.string().min(20).describe('What the chart shows, in one sentence.'),
  unit: z.string().min(2).describe('What is counted.'),
  area: z.string().min(2).describe('Which area the figures cover.'),
  categories: z.array(z.string()).min(1),
  series: z.array(z.strictObject({ name: z.string(), values: z.array(z.number().min(0)) })).min(1),
  facts: z.array(z.string()).min(1).describe('Ids of the facts that the figures come from.'),
  note: z.string().min(10).describe('How not to read it.'),
});
