import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import words from './content/i18n/en-GB.json' with { type: 'json' };
import { checklistSchema } from './features/checklist/checklist.schema.ts';
import { dateSchema } from './features/dates/date.schema.ts';
import { chartSchema } from './features/facts/chart.schema.ts';
import { factSchema } from './features/facts/fact.schema.ts';
import { termSchema } from './features/glossary/term.schema.ts';
import { helpLineSchema } from './features/help/help-line.schema.ts';
import { partnerTypeSchema } from './features/partners/partner-type.schema.ts';
import { sheetSchema } from './features/sheets/sheet.schema.ts';
import { indicatorSchema, indicatorSetSchema } from './features/strategy/indicator.schema.ts';
import { templateSchema } from './features/templates/template.schema.ts';

/** One string for each key of the British English catalogue; other languages may lack some. */
const interfaceWords = z.object(
  Object.fromEntries(Object.keys(words).map((key) => [key, z.string().optional()])) as Record<
    keyof typeof words,
    z.ZodOptional<z.ZodString>
  >,
);

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({ sheet: sheetSchema.optional(), partner: partnerTypeSchema.optional() }),
    }),
  }),
  checklists: defineCollection({
    // Another folder is a later edition of the lists, for the journey from one to the other.
    loader: glob({
      base: process.env['CHECKLISTS'] ?? './src/content/checklists',
      pattern: '*.yaml',
    }),
    schema: checklistSchema,
  }),
  charts: defineCollection({
    loader: glob({ base: './src/content/charts', pattern: '*.yaml' }),
    schema: chartSchema,
  }),
  indicators: defineCollection({
    loader: file('./src/content/indicators.yaml'),
    schema: indicatorSchema,
  }),
  indicatorSets: defineCollection({
    loader: file('./src/content/indicator-sets.yaml'),
    schema: indicatorSetSchema,
  }),
  templates: defineCollection({
    loader: glob({ base: './src/content/templates', pattern: '*.yaml' }),
    schema: templateSchema,
  }),
  dates: defineCollection({ loader: file('./src/content/dates.yaml'), schema: dateSchema }),
  help: defineCollection({ loader: file('./src/content/help.yaml'), schema: helpLineSchema }),
  facts: defineCollection({ loader: file('./src/content/facts.yaml'), schema: factSchema }),
  glossary: defineCollection({ loader: file('./src/content/glossary.yaml'), schema: termSchema }),
  /** Every word of the interface, one file for each language. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceWords }) }),
};
