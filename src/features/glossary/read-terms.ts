import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Term } from './term.schema.ts';

/** Reads the glossary from the project's folder, for build steps that run before Astro has it. */
export function readTerms(): Term[] {
  return parse(readFileSync(join(process.cwd(), 'src/content/glossary.yaml'), 'utf8')) as Term[];
}
