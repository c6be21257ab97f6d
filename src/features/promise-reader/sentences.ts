/*
 * Cuts the writer's own lines into sentences, table cells into parts, and sentences into words. Offsets
 * stay those of the text.
 */
export type { Stretch };
import { findIn, matches, isPlain, plainPattern } from './letters.ts';
import { baselineLabel, measureLabel, targetLabel } from './amount-words.ts';
import { type Stretch, ownLines } from './own-words.ts';
import { isOwnerLabel } from './owner-words.ts';
import { resourceLabel } from './resource.ts';
import { reviewLabel } from './review.ts';
import { timeLabel } from './times.ts';

/** A word or a punctuation mark; `is` is its lower-case form. */
export type Word = Stretch & { text: string; is: string };

/** A sentence, a bullet or a cell of a table, with curly quotes straightened one for one. */
export type Sentence = Stretch & {
  text: string;
  /** The same in lower case, unit for unit. */
  lower: string;
  words: Word[];
  /** Number of the line on which it stands; cells of one row share it. */
  row: number;
  /** Place in a row that has cells; -1 for running text. */
  cell: number;
};

/** Longest sentence that is read as one, so that no pattern meets a longer text. */
const longest = 700;

/** Makes quotes, dashes and spaces plain, one UTF-16 unit for one. */
export function straighten(text: string): string {
  if (!/[^ -~£]/.test(text)) return text;
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—−]/g, '–');
}

/**
 * Copies a text of Latin letters sign by sign, because engines that keep it in the wide form of the text
 * that it was cut from would make each pattern twice.
 */
const narrow = (text: string) => (/^[\0-\xff]*$/.test(text) ? text.split('').join('') : text);

/** Puts text in lower case, one UTF-16 unit for one. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
}

const wordPattern =
  /£?\d[\d,.:/]*\d[%\p{L}]*|£?\d%?(?:\p{L}+)?|[\p{L}\p{N}&+@#£%](?:[\p{L}\p{M}\p{N}&+'@/%]|[-.](?=[\p{L}\p{N}]))*|[^\s]/gu;

const plainWordPattern = plainPattern(wordPattern);

/** Splits text into words and marks. */
export function wordsIn(text: string, from = 0): Word[] {
  const words: Word[] = [];
  const pattern = isPlain(text) ? plainWordPattern : wordPattern;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = from + match.index;
    const [word] = match;
    words.push({ start, end: start + word.length, text: word, is: word.toLowerCase() });
  }
  return words;
}

const abbreviations = new Set(
  'mr mrs ms miss mx dr prof rev sgt insp ch supt det cllr hon st no nos dept approx etc e.g i.e eg ie inc ltd co vs cont tel ext fig para ref jan feb mar apr jun jul aug sept sep oct nov dec pc dc ds di dci asst vol p pp s ss incl est max min hrs'.split(
    ' ',
  ),
);

const bullet =
  /^\s*(?:[-–*•·●▪◦‣o✓✔➢→]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z])|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s+)/;

/** Tells whether a full stop at `at` ends a sentence. */
function endsSentence(text: string, at: number): boolean {
  const next = findIn(text.slice(at + 1, at + 12), /^["')\]]*\s+["'([]*([\p{Lu}\p{N}£•–>])/u);
  if (!next) return false;
  if (text[at] !== '.') return true;
  const before = findIn(text.slice(Math.max(0, at - 12), at), /([\p{L}.]+)$/u)?.[1]?.toLowerCase();
  if (before === undefined) return true;
  if (matches(before, /^\p{L}$/u) && before !== 'i') return false;
  return !abbreviations.has(before);
}

/** Tells whether a mark at `at` has a field after it, as in “– Lead: Housing Manager – Timescale: May”. */
function startsField(text: string, at: number): boolean {
  const colon = text.indexOf(':', at);
  if (colon < 0 || colon - at > 36) return false;
  const next = findIn(text.slice(at + 1, at + 40), /^[\s(]*(\p{L}[\p{L}/ ()]{1,30}?)\s?:\s/u);
  return (
    next !== null &&
    (isOwnerLabel(next[1]!) ||
      [timeLabel, measureLabel, targetLabel, baselineLabel, reviewLabel, resourceLabel].some(
        (label) => label.test(next[1]!.trim()),
      ))
  );
}

const fieldMarks = '–;,(/-';

const anyMark = /[–;,(/.!?-]/g;

/** Cuts one line, or several that run on, at the ends of sentences. */
function cut(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  const whole = text.slice(start, end);
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (at - from < longest) {
      // Nothing is cut before the next mark.
      anyMark.lastIndex = at - start;
      at = Math.min(start + (anyMark.exec(whole)?.index ?? whole.length), from + longest);
      if (at >= end) break;
    }
    const mark = text[at]!;
    const field = fieldMarks.includes(mark) && at > start && startsField(text, at);
    const ends =
      field || ((mark === '.' || mark === '!' || mark === '?') && endsSentence(text, at));
    const tooLong = at - from >= longest && /\s/.test(mark);
    if (ends || tooLong || at - from >= longest * 2) {
      pieces.push({ start: from, end: at + 1 });
      from = at + 1;
    }
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Joins lines that an email program wrapped. */
function joinWrapped(text: string, lines: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const content = text.slice(line.start, line.end);
    const before = last ? text.slice(Math.max(last.start, last.end - 90), last.end) : '';
    const near = last !== undefined && /^\r?\n?$/.test(text.slice(last.end, line.start));
    const runsOn =
      near &&
      !/[|\t]/.test(content + before) &&
      !bullet.test(content) &&
      !/[.!?:;]\s*$/.test(before) &&
      (matches(content, /^\s*\p{Ll}/u) ||
        (before.length > 60 && !matches(content, /^[\p{L} ]{3,30}:/u)));
    if (runsOn) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** Cuts a line that is a row of a table into its cells. */
function cellsOf(text: string, line: Stretch): Stretch[] {
  const content = text.slice(line.start, line.end);
  const separator = /\t/.test(content)
    ? '\t'
    : content.includes(' | ') || /^\s*\|/.test(content)
      ? '|'
      : null;
  if (separator === null) return [line];
  const cells: Stretch[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at === line.end || text[at] === separator) {
      if (text.slice(from, at).trim() !== '') cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return cells;
}

/** Leaves out the spaces, bullets and marks around a stretch. */
function trim(text: string, { start, end }: Stretch): Stretch | undefined {
  const head = bullet.exec(text.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;
  let from = start + head;
  let to = end;
  while (from < to && /[\s|]/.test(text[from]!)) from += 1;
  while (to > from && /[\s|]/.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

/** Reads a text as sentences and cells, without what is quoted or signed. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const wide = /[^\0-\xff]/.test(text);
  joinWrapped(text, ownLines(text)).forEach((line, row) => {
    const cells = cellsOf(text, line);
    cells.forEach((part, place) => {
      for (const piece of cut(text, part)) {
        const kept = trim(text, piece);
        if (!kept) continue;
        const said = straighten(text.slice(kept.start, kept.end));
        const plain = wide ? narrow(said) : said;
        sentences.push({
          ...kept,
          text: plain,
          lower: lowerCase(plain),
          words: wordsIn(plain, kept.start),
          row,
          cell: cells.length > 1 ? place : -1,
        });
      }
    });
  });
  return sentences;
}
