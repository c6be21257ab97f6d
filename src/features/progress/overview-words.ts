/* Words that only the overview says; they load with its scripts. */
import words from 'site:words/overview.';
import { createWording } from '../../lib/words.ts';

let wording: ReturnType<typeof createWording> | undefined;

/** Looks up words that start with `overview.`; see `createWording`. */
export function overviewSay(
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string {
  wording ??= createWording(words, document.documentElement.lang);
  return wording(key, values);
}
