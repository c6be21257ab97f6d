import { splitCitations } from '../facts/cited-facts.ts';
import { cutAt, firstUses, type Words } from './first-uses.ts';

/** A piece of a text: plain words, a citation, or the first use of a term. */
export type Piece = string | { fact: string } | { term: string; text: string };

/**
 * Takes the texts of a page that is made from data apart, in the order in which people read them.
 *
 * @returns the pieces of each text: its words, its citations such as `{e-27}`, and the first use of
 * each term on the page
 */
export function explainTexts(
  texts: readonly string[],
  terms: readonly Words[],
): ReadonlyMap<string, Piece[]> {
  const split = texts.map(splitCitations);
  const words = split.flat().filter((part) => typeof part === 'string');
  const uses = Map.groupBy(firstUses(words, terms), ({ run }) => run);
  let run = 0;
  return new Map(
    texts.map((text, at) => [
      text,
      split[at]!.flatMap((part): Piece[] =>
        typeof part === 'string' ? cutAt(part, uses.get(run++) ?? []) : [part],
      ),
    ]),
  );
}
