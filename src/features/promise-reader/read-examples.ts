/*
 * Reads the labelled texts of `examples/`, for the score and its test.
 */
import { readFileSync } from 'node:fs';
import type { Example } from './score.ts';

/** The sets of labelled texts; what each is for stands in `README.md`. */
export const exampleSets = [
  'given',
  'own',
  'kept-aside',
  'fresh-1',
  'fresh-2',
  'fresh-3',
  'fresh-4',
  'fresh-5',
  'fresh-6',
  'fresh-7',
  'fresh-8',
  'fresh-9',
  'fresh-10',
  'fresh-11',
  'fresh-12',
  'fresh-13',
  'fresh-14',
  'fresh-15',
  'fresh-16',
  'fresh-17',
  'fresh-18',
  'fresh-19',
] as const;

/** Reads one set of examples by its file's name, without `.jsonl`. */
export function readExamples(name: string): Example[] {
  const text = readFileSync(new URL(`./examples/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Example);
}
