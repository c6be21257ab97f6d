/* Words that only lists and their progress say; they load with the scripts of those. */
import words from 'site:words/list.js.';
import { sayFrom } from '../../lib/words.ts';

/** Looks up words that start with `list.js.`. */
export const listSay: ReturnType<typeof sayFrom> = sayFrom(words);
