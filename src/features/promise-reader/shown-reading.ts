/*
 * Reads a text and gathers all that is shown of it, without what the reader took away.
 */
import { draftOf, type Found } from './draft-of-promise.ts';
import { type Mark, marksOf } from './marks.ts';
import { cutText, type Promised, readSentences } from './read-promise.ts';
import type { Sentence } from './sentences.ts';

/** What is shown of a text. */
export type Shown = {
  text: string;
  sentences: Pick<Sentence, 'start' | 'end'>[];
  marks: Mark[];
  found: Found[];
  /** Lines were not read: greetings, signatures, what others wrote. */
  leftOut: boolean;
};

/** A text as it was read on a day. */
export type TextRead = { text: string; today: string; sentences: Sentence[]; promised: Promised };

/** Reads a text; `today` is `YYYY-MM-DD`. Throws `TextTooLong` as `readPromise` does. */
export function readText(text: string, today: string): TextRead {
  const sentences = cutText(text);
  return { text, today, sentences, promised: readSentences(text, sentences, today) };
}

/** Gathers what is shown of a text; `gone` has the keys of marks that the reader took away. */
export function shownOf(
  { text, sentences: cut, promised }: TextRead,
  gone: ReadonlySet<string>,
): Shown {
  const sentences = cut.map(({ start, end }) => ({ start, end }));
  const marks = marksOf(text, promised).filter(({ key }) => !gone.has(key));
  let from = 0;
  const leftOut = [...sentences, { start: text.length, end: text.length }].some(
    ({ start, end }) => {
      const between = text.slice(from, start);
      from = end;
      return /[\p{L}\p{N}]/u.test(between);
    },
  );
  const found = promised.commitments.flatMap(
    (promise) => draftOf(text, promise, marks, sentences) ?? [],
  );
  return { text, sentences, marks, found, leftOut };
}
