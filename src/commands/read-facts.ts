import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { factSchema, type Fact } from '../features/facts/fact.schema.ts';
import { readYaml } from '../integrations/author-errors/author-error.ts';
import { formatAuthorErrors } from '../integrations/author-errors/find.ts';

const file = 'src/content/facts.yaml';

/** Reads the register of facts; lists its mistakes and ends the program where there are any. */
export function readFacts(): Fact[] {
  const { value, errors } = readYaml(file, readFileSync(file, 'utf8'), z.array(factSchema));
  if (value) return value;
  console.error(formatAuthorErrors(errors));
  process.exit(1);
}
