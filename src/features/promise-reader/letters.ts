/*
 * Tries patterns with classes of Unicode letters, such as `\p{Lu}`. Engines are slow to make those, so for
 * a text with no letters but A to Z the same pattern is made without them.
 */

import { swift } from './swift.ts';

/** Matches a text whose only letters are those of English. */
const plainText = /^[\0-\x7f£–]*$/;

/** Tells whether a text has no letters but A to Z. */
export const isPlain = (text: string) => plainText.test(text);

const plainClasses: Record<string, string> = { L: 'a-zA-Z', Lu: 'A-Z', Ll: 'a-z', N: '\\d', M: '' };

const inClass = (source: string) =>
  source.replace(/\\p\{(\w+)\}/g, (_, name: string) => plainClasses[name]!);

/** Writes a pattern for plain text: `\p{Lu}` is `[A-Z]`. */
export function plainPattern({ source, flags }: RegExp): RegExp {
  const plain = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) =>
    part.startsWith('[') ? inClass(part) : `[${inClass(part)}]`,
  );
  return new RegExp(plain, flags.replace('u', ''));
}

const made = { exact: new Map<string, RegExp>(), anyCase: new Map<string, RegExp>() };

/** Chooses the pattern to try on a text, made once for each source. */
function patternFor(text: string, pattern: RegExp): RegExp {
  if (!isPlain(text)) return pattern;
  const known = pattern.ignoreCase ? made.anyCase : made.exact;
  let plain = known.get(pattern.source);
  if (!plain) known.set(pattern.source, (plain = swift(plainPattern(pattern))));
  return plain;
}

/** Tells whether a pattern with classes of letters matches; it may not be global or sticky. */
export const matches = (text: string, pattern: RegExp) => patternFor(text, pattern).test(text);

/** Finds the first match of a pattern with classes of letters; it may not be global or sticky. */
export const findIn = (text: string, pattern: RegExp) => patternFor(text, pattern).exec(text);

/** Tells whether a text starts with a capital. */
export function startsCapital(text: string): boolean {
  const sign = text.charCodeAt(0);
  return sign > 127 ? /^\p{Lu}/u.test(text) : sign > 64 && sign < 91;
}
