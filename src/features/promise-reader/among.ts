/*
 * Tells whether a word stands in a list, without a pattern: a set costs next to nothing the first time.
 */

/** Spells the words that a word with marks stands for: “posters?” is “posters” and “poster”. */
function spell(word: string): string[] {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const rest = word.slice(at + 1);
  return [...spell(word.slice(0, at - 1) + rest), ...spell(word.slice(0, at) + rest)];
}

/** Makes a set of words that are parted by `|`; a letter before `?` may be left out. */
export const oneOf = (list: string): ReadonlySet<string> => new Set(list.split('|').flatMap(spell));

const lists = new Map<string, ReadonlySet<string>>();

/** Tells whether a word is one of those that are parted by `|`, made into a set once; see `oneOf`. */
export function among(word: string, list: string): boolean {
  let words = lists.get(list);
  if (!words) lists.set(list, (words = oneOf(list)));
  return words.has(word);
}

/** Makes a test of whether a word of a sentence is one of a list; see `among`. */
export const isAmong = (list: string) => (word: { is: string }) => among(word.is, list);
