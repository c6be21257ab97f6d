/*
 * What was found in a text as marks that a reader can take away one by one, and the text cut into
 * pieces along them.
 */
import { firstFrom } from './commitments.ts';
import { promiseCriteria, type PromiseCriterion } from './criteria.ts';
import type { Promised } from './read-promise.ts';
import type { Sentence } from './sentences.ts';

/** Words of the text and what they were read as. */
export type Mark = {
  /** The same words keep their key when the text around them changes. */
  key: string;
  kind: PromiseCriterion | 'hedge';
  start: number;
  end: number;
  /** The words as written, on one line. */
  words: string;
  /** A hedge as the rule spells it. */
  phrase: string;
};

/** Part of a sentence. `begins` are the marks whose first words it holds. */
export type Piece = { text: string; kinds: Mark['kind'][]; begins: Mark[] };

/** Puts words on one line. */
export const oneLine = (words: string) => words.trim().replace(/\s+/g, ' ');

/** Lists all marks of a text by where they start, the longest first. */
export function marksOf(text: string, { spans, hedges }: Pick<Promised, 'spans' | 'hedges'>) {
  const seen = new Map<string, number>();
  const mark = (kind: Mark['kind'], start: number, end: number, phrase = ''): Mark => {
    const words = oneLine(text.slice(start, end));
    const name = `${kind}:${words}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name}:${nth}`, kind, start, end, words, phrase };
  };
  return [
    ...promiseCriteria.flatMap((kind) =>
      spans[kind].map(({ start, end }) => mark(kind, start, end)),
    ),
    ...hedges.map(({ start, end, phrase }) => mark('hedge', start, end, phrase)),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Picks the marks that start within a stretch of the text; they are in the order of the text. */
export const marksWithin = (
  marks: readonly Mark[],
  { start, end }: { start: number; end: number },
) => marks.slice(firstFrom(marks, start), firstFrom(marks, end));

/** Cuts a sentence where its marks begin and end; the pieces joined are the sentence. */
export function piecesOf(
  text: string,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  marks: readonly Mark[],
): Piece[] {
  const within = marksWithin(marks, { start, end });
  const cuts = [start, end, ...within.flatMap((mark) => [mark.start, Math.min(mark.end, end)])];
  const edges = [...new Set(cuts)].sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!;
    const over = within.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      text: text.slice(from, to),
      kinds: [...new Set(over.map(({ kind }) => kind))],
      begins: within.filter((mark) => mark.start === from),
    };
  });
}
