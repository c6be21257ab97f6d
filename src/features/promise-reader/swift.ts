/*
 * Makes patterns quick from the first text on. An engine such as V8 makes byte code of a pattern first, and
 * machine code when it is used again, unless its first text is long: making one of the two is enough.
 */

const longText = '~'.repeat(1000);

/** Lets the engine make machine code of a pattern that is about to be used more than once. */
export function swift(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}
