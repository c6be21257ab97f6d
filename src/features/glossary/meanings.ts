import { href } from '../../lib/site.ts';
import type { Meaning } from './term-link.ts';

/** What the terms of the glossary mean, by their ids. */
export type Meanings = Readonly<Record<string, Meaning>>;

/** Gets what all terms mean, from `meanings.json`; throws where there is no connection. */
export async function loadMeanings(): Promise<Meanings> {
  const answer = await fetch(href('meanings.json'));
  if (!answer.ok) throw new Error(`meanings.json: ${answer.status}`);
  return (await answer.json()) as Meanings;
}
