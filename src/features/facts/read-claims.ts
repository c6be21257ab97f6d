import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fact } from './fact.schema.ts';

/** Reads the words of every fact by id, for places that Astro’s collections don’t reach. */
export function readClaims(root = process.cwd()): Map<string, string> {
  const text = readFileSync(join(root, 'src/content/facts.yaml'), 'utf8');
  return new Map((parse(text) as Fact[]).map(({ id, claim }) => [id, claim]));
}
