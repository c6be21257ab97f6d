/*
 * How the talk-versus-action rule reads words: what counts as a word, the lists of `rule.json` as
 * patterns, hedges, doing words and personal data. Plain TypeScript that Node imports as it is.
 */
import rule from './rule.json' with { type: 'json' };

/** A hedge in a text as the reader wrote it, in UTF-16 offsets. */
export type Hedge = { start: number; end: number; phrase: string };

/** What may stand in a word: letters, digits, hyphens, apostrophes, % and /. */
const inWord = "\\p{L}\\p{N}\\-'%/";

/** Builds a pattern that finds whole phrases, the longest first. */
function phrases(list: readonly string[]): RegExp {
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  const either = longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![${inWord}])(?:${either})(?![${inWord}])`, 'giu');
}

/** Patterns of the rule's word lists. */
export const patterns = {
  hedge: phrases(rule.hedges),
  count: phrases(rule.countWords),
  target: phrases(rule.targetWords),
  output: phrases(rule.outputWords),
  later: phrases(rule.laterWords),
  fewer: phrases(rule.fewerWords),
};

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

/** Tells whether a pattern occurs in a text. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

const word = new RegExp(`[${inWord}]+`, 'gu');

/** Splits plain text into words. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** Finds the hedging phrases of a text, to point them out where they stand. */
export function findHedges(text: string): Hedge[] {
  return [...straighten(text).matchAll(patterns.hedge)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    phrase: plain(match[0]),
  }));
}

/** Tells whether plain text says a thing that somebody does, once its hedges are cut out. */
export function hasDoingWord(text: string): boolean {
  const words = wordsOf(text.replace(patterns.hedge, ' '));
  return words.some((word, at) =>
    at === 0 ? opening.has(word) : doing.has(word) && after.has(words[at - 1]!),
  );
}

const emailAddress = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]{2,}/u;

/** A UK number: +44 or 0, then nine or ten digits with spaces, hyphens or brackets between. */
const phoneNumber = /(?<![\d\-/.])(?:\+44(?:[\s-]*\(0\))?|0)(?:[\s\-()]*\d){9,10}(?!\d)/u;

/** Tells whether a text holds an email address or a UK phone number. */
export function hasPersonalData(text: string): boolean {
  return emailAddress.test(text) || phoneNumber.test(text);
}
