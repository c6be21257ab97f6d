/* Words that only links say; they load with the scripts of those. */
import words from 'site:words/link.js.';
import { sayFrom } from '../../lib/words.ts';

/** Looks up words that start with `link.js.`. */
export const linkSay: ReturnType<typeof sayFrom> = sayFrom(words);
