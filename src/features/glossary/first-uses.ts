import type { Term } from './term.schema.ts';

/** What finding a term needs to know of it. */
export type Words = Pick<Term, 'id' | 'match' | 'except'>;

/** The first use of a term: in which run of text, from which character, up to which. */
export type Use = { term: string; run: number; from: number; to: number };

/** Speech in curly quotation marks, also where it begins or ends outside this run. */
const speech = /“[^“”]*(?:”|$)|^[^“”]*”/g;

/**
 * Finds the first use of each term in the runs of a page's text, in order, each term at most once.
 *
 * Where terms begin at the same place the longest wins, and what lies within it is no use of
 * another. A use is a whole word or phrase, perhaps with a plural “s”; a part of a hyphenated word
 * is none. What somebody says in quotation marks is left alone, unless the term is all of it.
 */
export function firstUses(runs: readonly string[], terms: readonly Words[]): Use[] {
  const phrases = terms
    .flatMap(({ id, match, except = [] }) => [
      ...match.map((phrase) => ({ phrase, id })),
      ...except.map((phrase) => ({ phrase, id: undefined })),
    ])
    .sort((a, b) => b.phrase.length - a.phrase.length);
  if (phrases.length === 0) return [];
  const anyPhrase = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${phrases.map(({ phrase }) => `(${pattern(phrase)})`).join('|')})s?(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  const seen = new Set<string>();
  return runs.flatMap((text, run) => {
    const said = [...text.matchAll(speech)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
    }));
    return [...text.matchAll(anyPhrase)].flatMap((found) => {
      const from = found.index;
      const to = from + found[0].length;
      // The expression has one group for each phrase, in the same order.
      const id = phrases[found.slice(1).findIndex((group) => group !== undefined)]?.id;
      if (!id || seen.has(id)) return [];
      const isWholeQuote = text[from - 1] === '“' && text[to] === '”';
      const isSaid = said.some((words) => words.from <= from && to <= words.to);
      if (isSaid && !isWholeQuote) return [];
      seen.add(id);
      return [{ term: id, run, from, to }];
    });
  });
}

/**
 * Writes a phrase as a regular expression.
 *
 * A phrase in small letters stands for capitals too, one with a capital only for itself; any white
 * space counts as a space.
 */
function pattern(phrase: string): string {
  const isPlain = phrase === phrase.toLowerCase();
  return [...phrase]
    .map((letter) => {
      const capital = letter.toUpperCase();
      if (letter === ' ') return '\\s+';
      if (isPlain && capital !== letter) return `[${letter}${capital}]`;
      return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\u{${letter.codePointAt(0)!.toString(16)}}`;
    })
    .join('');
}

/** Cuts one run of text at its uses: words as they are, and each use with its term. */
export function cutAt(
  text: string,
  uses: readonly Pick<Use, 'term' | 'from' | 'to'>[],
): (string | { term: string; text: string })[] {
  let at = 0;
  const parts = uses.flatMap(({ term, from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return [before, { term, text: text.slice(from, to) }];
  });
  return [...parts, text.slice(at)].filter((part) => part !== '');
}
