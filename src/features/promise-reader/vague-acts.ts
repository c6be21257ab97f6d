/*
 * Finds the act in a verb that says little: “reach 500 people through 20 visits”, “come to your meeting”.
 */
import { numberOf } from './number-words.ts';
import type { Word } from './sentences.ts';
import { products } from './verbs.ts';

const meeting =
  /^to (?:your|the|our) (?:[\p{L}-]+ ){0,3}?(?:meetings?|drop-ins?|assembly|agm|sessions?|forum|event)\b/u;

/** Tells whether a vague verb with the words after it is something that can be seen done. */
export function isSeenDone(verb: string, rest: Word[]): boolean {
  if (verb === 'come')
    return meeting.test(
      rest
        .slice(0, 7)
        .map(({ is }) => is)
        .join(' '),
    );
  return (
    /^(?:reach|engage|support|help|involve|equip|inform)$/.test(verb) &&
    rest.some(
      (word, place) =>
        /^(?:through|via|by|with|at|in)$/.test(word.is) &&
        place > 0 &&
        place < 7 &&
        (/^\d/.test(rest[place + 1]?.is ?? '') ||
          numberOf(rest[place + 1]?.is ?? '') !== undefined) &&
        rest.slice(place + 2, place + 5).some((each) => products.has(each.is)),
    )
  );
}
