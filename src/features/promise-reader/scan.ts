/*
 * Finds patterns in a sentence only where a word starts that a match can start with, and tries only those
 * that can start with it. Patterns are written for lower case and made when they are first needed, because
 * making them costs more than using them.
 */
import type { Stretch } from './own-words.ts';
import type { Sentence } from './sentences.ts';
import { swift } from './swift.ts';

/**
 * Words with which a match can start, and the pattern. `#` stands for a figure, `£` for money, `'ll` for a word
 * with that end, `*` for any word; in the pattern `@` is a letter.
 */
export type Piece = readonly [starts: string, source: string];

/** Says where a match that begins at `at` with `word` ends, or -1. */
export type Matcher = (lower: string, at: number, word: string) => number;

/** Makes each pattern of `sticky`, so that none has to be made when a text is read. */
export const makers: (() => RegExp)[] = [];

/** Makes a pattern that matches only where it is put. */
export function sticky(source: string): (lower: string, at: number) => number {
  let made: RegExp | undefined;
  const make = () =>
    (made ??= swift(new RegExp(source.replaceAll('@', 'a-z\\u00df-\\u00ff'), 'y')));
  makers.push(make);
  return (lower, at) => {
    const pattern = made ?? make();
    pattern.lastIndex = at;
    return pattern.test(lower) ? pattern.lastIndex : -1;
  };
}

/** Makes a matcher of several patterns; the first in order that matches is taken. */
export function matcher(pieces: readonly Piece[], ending = ''): Matcher {
  const patterns = pieces.map(([, source]) => sticky(`(?:${source})${ending}`));
  const lists = new Map<string, number[]>();
  pieces.forEach(([starts], piece) => {
    for (const start of starts.split(' ')) {
      const known = lists.get(start);
      if (!known) lists.set(start, [piece]);
      else if (known.at(-1) !== piece) known.push(piece);
    }
  });
  const any = lists.get('*');
  const byWord = new Map([...lists].map(([word, own]) => [word, both(own, any)!]));
  const figures = byWord.get('#');
  const money = byWord.get('£');
  const shortened = byWord.get("'ll");
  return (lower, at, word) => {
    const sign = word.charCodeAt(0);
    const hyphen = word.indexOf('-');
    let order = byWord.get(word) ?? any;
    if (sign > 47 && sign < 58) order = both(order, figures);
    else if (sign === 163) order = both(order, money);
    if (hyphen > 0) order = both(order, byWord.get(word.slice(0, hyphen)));
    if (shortened && word.endsWith("'ll")) order = both(order, shortened);
    if (!order) return -1;
    for (const piece of order) {
      const end = patterns[piece]!(lower, at);
      if (end > at) return end;
    }
    return -1;
  };
}

type Order = readonly number[] | undefined;

/** Puts two lists of patterns in one order. */
function both(left: Order, right: Order): Order {
  if (!left || !right) return left ?? right;
  return left === right
    ? left
    : [...new Set([...left, ...right])].sort((one, other) => one - other);
}

/** Lists the matches in a sentence, from left to right and apart, in offsets within it. */
export function scan({ words, lower, start }: Sentence, match: Matcher): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const word of words) {
    const at = word.start - start;
    if (at < end) continue;
    const till = match(lower, at, word.is);
    if (till <= at) continue;
    end = at + lower.slice(at, till).trimEnd().length;
    if (end > at) found.push({ start: at, end });
  }
  return found;
}

/** Cuts out the word that begins at `at`, up to a space, hyphen or other mark. */
export function wordAt(lower: string, at: number): string {
  let end = at;
  while (end < lower.length) {
    const sign = lower.charCodeAt(end);
    const inside =
      (sign > 96 && sign < 123) ||
      (sign > 47 && sign < 58) ||
      sign === 39 ||
      sign === 43 ||
      sign > 191;
    if (!inside) break;
    end += 1;
  }
  return lower.slice(at, end);
}
