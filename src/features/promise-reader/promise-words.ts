import words from 'site:words/promise.';
import { createWording } from '../../lib/words.ts';

let wording: ReturnType<typeof createWording> | undefined;

/** Looks up words that only the promise reader says; they load with it. */
export function promiseSay(key: string, values?: Readonly<Record<string, string | number>>) {
  wording ??= createWording(words, document.documentElement.lang);
  return wording(key, values);
}
