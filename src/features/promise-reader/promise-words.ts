import words from 'site:words/promise.';
import { sayFrom } from '../../lib/words.ts';

/** Looks up words that only the promise reader says; they load with it. */
export const promiseSay: ReturnType<typeof sayFrom> = sayFrom(words);

/** All that it says: texts of many forms. */
export const promiseTexts: readonly string[] = Object.values(words);
