/*
 * How the talk-versus-action rule reads words: what counts as a word, the lists of `rule.json` as
 * patterns, hedges, doing words and personal data. Plain TypeScript that Node imports as it is.
 */
import rule from './rule.json' with { type: 'json' };

/** A hedge in a text as the reader wrote it, in UTF-16 offsets. */
export type Hedge = { start: number; end: number; phrase: string };

/** What may stand in a word: letters, digits, hyphens, apostrophes, % and /. */
const inWord = "\\p{L}\\p{N}\\-'%/";

/** Prepares phrases to be found by `has`. */
const ready = (list: readonly string[]) => list.map((phrase) => ` ${phrase} `);

/** The rule's lists of phrases. */
export const phrases = {
  hedge: ready(rule.hedges),
  count: ready(rule.countWords),
  target: ready(rule.targetWords),
  output: ready(rule.outputWords),
  later: ready(rule.laterWords),
  fewer: ready(rule.fewerWords),
};

let hedges: RegExp | undefined;

/** Makes the pattern that finds hedges as the reader wrote them, the longest first. */
function hedgePattern(): RegExp {
  if (hedges) return hedges;
  const either = [...rule.hedges]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+'))
    .join('|');
  return (hedges = new RegExp(`(?<![${inWord}])(?:${either})(?![${inWord}])`, 'giu'));
}

/** Owners that nobody can ring, as plain text. */
export const collective = new Set(rule.collectiveOwners);
const doing = new Set(rule.doingWords);
const opening = new Set(rule.doingWords.flatMap((word) => [word, ...withIng(word)]));
const after = new Set(rule.afterWhich);

/** Spells a doing word with -ing in each way that English might: adding, writing, running. */
function withIng(word: string): string[] {
  return [`${word}ing`, `${word.replace(/e$/, '')}ing`, `${word}${word.at(-1)}ing`];
}

/** Straightens curly quotes one for one, so that offsets stay those of the reader's text. */
function straighten(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
}

/** Makes text comparable: straight quotes, trimmed, lower case, single spaces. */
export function plain(text: string): string {
  return straighten(text).trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Tells whether a text box is empty. */
export const isBlank = (text: string) => text.trim() === '';

/** What stands between words, but for spaces. */
const between = new RegExp(`[^${inWord} ]+`, 'gu');

/**
 * Tells whether a whole phrase of a list occurs in plain text.
 *
 * A pattern of all phrases would say the same, and take a large plan fifty times as long.
 */
export function has(list: readonly string[], text: string): boolean {
  const words = ` ${text.replace(between, ' | ')} `;
  return list.some((phrase) => words.includes(phrase));
}

/** Lists the matches of a global pattern, without the copy of it that `matchAll` makes each time. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) all.push(match);
  return all;
}

const word = new RegExp(`[${inWord}]+`, 'gu');

/** Splits plain text into words. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** Finds the hedging phrases of a text, to point them out where they stand. */
export function findHedges(text: string): Hedge[] {
  return allMatches(hedgePattern(), straighten(text)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    phrase: plain(match[0]),
  }));
}

/** Tells whether plain text says a thing that somebody does, once its hedges are cut out. */
export function hasDoingWord(text: string): boolean {
  const words = wordsOf(has(phrases.hedge, text) ? text.replace(hedgePattern(), ' ') : text);
  return words.some((word, at) =>
    at === 0 ? opening.has(word) : doing.has(word) && after.has(words[at - 1]!),
  );
}

const emailAddress = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]{2,}/u;

/** A UK number: +44 or 0, then nine or ten digits with spaces, hyphens or brackets between. */
const phoneNumber = /(?<![\d\-/.])(?:\+44(?:[\s-]*\(0\))?|0)(?:[\s\-()]*\d){9,10}(?!\d)/u;

/** Tells whether a text holds an email address or a UK phone number. */
export function hasPersonalData(text: string): boolean {
  // Most texts have none of the signs that these begin with, and looking for those is quicker.
  return (
    (text.includes('@') && emailAddress.test(text)) ||
    (/0|\+44/.test(text) && phoneNumber.test(text))
  );
}
