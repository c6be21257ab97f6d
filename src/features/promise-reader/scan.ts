/*
 * Finds patterns in a sentence only where a word starts that a match can start with. Patterns are written
 * for lower case, without flags that make them slow; a sentence is short, so none of them can run away.
 */
import type { Stretch } from './own-words.ts';
import type { Sentence } from './sentences.ts';

/** A pattern, and the words with which a match of it can start; `#` stands for a figure. */
export type Scan = { pattern: RegExp; starts: ReadonlySet<string>; weak: ReadonlySet<string> };

/**
 * Makes a scan; `starts` are words with spaces between, and of them the `weak` count only before another
 * start. A pair such as `in_time` counts as it stands. In `source`, `@` is a letter.
 */
export function scanFor(starts: string, source: string, weak = ''): Scan {
  const pattern = new RegExp(source.replaceAll('@', 'a-z\\u00df-\\u00ff'), 'y');
  return { pattern, starts: new Set(starts.split(' ')), weak: new Set(weak.split(' ')) };
}

/** Tells whether a word, or what stands before its hyphen, is a start; `#` stands for a figure. */
function isStart(word: string, starts: ReadonlySet<string>): boolean {
  if (starts.has(word)) return true;
  const sign = word.charCodeAt(0);
  if (sign > 47 && sign < 58) return starts.has('#');
  const hyphen = word.indexOf('-');
  return hyphen > 0 && starts.has(word.slice(0, hyphen));
}

/** Lists the matches in a sentence, from left to right and apart, in offsets within it. */
export function scan(
  { words, lower, start }: Sentence,
  { pattern, starts, weak }: Scan,
): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const at = word.start - start;
    if (at < end) continue;
    const next = words[index + 1]?.is ?? '';
    const opens = isStart(word.is, starts) && (!weak.has(word.is) || isStart(next, starts));
    const pair = /^\d/.test(next) ? `${word.is}_#` : `${word.is}_${next}`;
    if (!opens && !starts.has(pair)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (!match || match[0] === '') continue;
    end = at + match[0].trimEnd().length;
    found.push({ start: at, end });
  }
  return found;
}
