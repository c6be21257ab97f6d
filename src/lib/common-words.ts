import words from 'site:words';
import { sayFrom } from './words.ts';

/** Looks up interface words that scripts of many pages say. */
export const say: ReturnType<typeof sayFrom> = sayFrom(words);
