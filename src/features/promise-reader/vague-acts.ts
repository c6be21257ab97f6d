/*
 * Finds the act in a verb that says little: “reach 500 people through 20 visits”, “come to your meeting”.
 */
import { matches } from './letters.ts';
import { among } from './among.ts';
import { numberOf } from './number-words.ts';
import type { Word } from './sentences.ts';
import { products } from './verbs.ts';

const meeting =
  /^to (?:your|the|our) (?:[\p{L}-]+ ){0,3}?(?:meetings?|drop-ins?|assembly|agm|sessions?|forum|event)\b/u;

/** Tells whether a vague verb with the words after it is something that can be seen done. */
export function isSeenDone(verb: string, rest: Word[]): boolean {
  if (verb === 'come')
    return matches(
      rest
        .slice(0, 7)
        .map(({ is }) => is)
        .join(' '),
      meeting,
    );
  return (
    among(verb, 'reach|engage|support|help|involve|equip|inform') &&
    rest.some(
      (word, place) =>
        among(word.is, 'through|via|by|with|at|in') &&
        place > 0 &&
        place < 7 &&
        (/^\d/.test(rest[place + 1]?.is ?? '') ||
          numberOf(rest[place + 1]?.is ?? '') !== undefined) &&
        rest.slice(place + 2, place + 5).some((each) => products.has(each.is)),
    )
  );
}
