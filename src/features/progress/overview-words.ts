/* Words that only the overview says; they load with its scripts. */
import words from 'site:words/overview.';
import { sayFrom } from '../../lib/words.ts';

/** Looks up words that start with `overview.`. */
export const overviewSay: ReturnType<typeof sayFrom> = sayFrom(words);
