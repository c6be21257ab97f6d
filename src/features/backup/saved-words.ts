/* Words that are said only of copies and of deleting; no other page's scripts carry them. */
import words from 'site:words/saved.js.';
import { sayFrom } from '../../lib/words.ts';

/** Looks up words that start with `saved.js.`. */
export const savedSay: ReturnType<typeof sayFrom> = sayFrom(words);
