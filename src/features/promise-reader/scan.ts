/*
 * Finds patterns in a sentence only where a word starts that a match can start with. Patterns are written
 * for lower case, without flags that make them slow; a sentence is short, so none of them can run away.
 */
import type { Stretch } from './own-words.ts';
import type { Sentence } from './sentences.ts';

/** A pattern, and the words with which a match of it can start; `#` stands for a figure. */
export type Scan = { pattern: RegExp; starts: ReadonlySet<string> };

/** Makes a scan; `starts` are words with spaces between. In `source`, `@` is a letter. */
export function scanFor(starts: string, source: string): Scan {
  const pattern = new RegExp(source.replaceAll('@', 'a-z\\u00df-\\u00ff'), 'y');
  return { pattern, starts: new Set(starts.trim().split(/\s+/)) };
}

/** Lists the matches in a sentence, from left to right and apart, in offsets within it. */
export function scan({ words, lower, start }: Sentence, { pattern, starts }: Scan): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const word of words) {
    const at = word.start - start;
    if (at < end) continue;
    const first = word.is;
    const hyphen = first.indexOf('-');
    const figure = first.charCodeAt(0) < 58 && first.charCodeAt(0) > 47;
    if (
      !(figure && starts.has('#')) &&
      !starts.has(first) &&
      !(hyphen > 0 && starts.has(first.slice(0, hyphen)))
    ) {
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (!match || match[0] === '') continue;
    end = at + match[0].trimEnd().length;
    found.push({ start: at, end });
  }
  return found;
}
