/* Words of small parts, each on a few pages; they load with the scripts of those. */
import words from 'site:words/page.js.';
import { sayFrom } from './words.ts';

/** Looks up words that start with `page.js.`. */
export const pageSay: ReturnType<typeof sayFrom> = sayFrom(words);
