/*
 * Tells “have a manager go through each case” and “have mats in 30 pubs” from “have a clear focus”.
 */
import { matches } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { isConcrete } from './concrete.ts';
import { pluralPosts, posts } from './owner-words.ts';
import type { Word } from './sentences.ts';
import { products, vagueNouns, verbs } from './verbs.ts';

const isSomebody = (word: string) =>
  posts.has(word) || pluralPosts.has(word) || among(word, 'someone|somebody|colleague|staff');

const everywhere =
  /\b(?:in|on|at|across) (?:all|every|each|both|\d+|two|three|four|five|six|ten|twelve|twenty)\b/;

const people = oneOf(
  'staff|members?|representatives?|reps?|pupils?|students?|tenants?|residents?|victims?|witnesses|witness|you|your|workers?|governors?|councillors?|drivers?|teachers?|roles?|hours|time|names?',
);

const whole = oneOf('every|each|all|both|the|our|its|an?');

const whenNext = oneOf('by|within|before|in|on|at|after|during|every|each|from|and|for|to|,|.|;|');

/** Tells whether “have” at `at` with what follows it is something that can be seen done. */
export function hasMade(words: Word[], at: number): boolean {
  const rest = words.slice(at + 1, at + 16);
  // “have a manager go through each case”
  const doer = rest.findIndex(
    (word, place) =>
      place > 0 && place < 7 && verbs.base.has(word.is) && isSomebody(rest[place - 1]!.is),
  );
  if (doer > 0) {
    const made = verbs.base.get(rest[doer]!.is)!;
    if (isConcrete(words, at + 1 + doer, made, false)) return true;
  }
  const tail = rest
    .slice(0, 14)
    .map((word) => word.is)
    .join(' ');
  // “have beer mats in 30 pubs”
  const made = rest.findIndex(
    ({ is }) => products.has(is) && !people.has(is) && !vagueNouns.has(is),
  );
  if (
    made > 0 &&
    made < 7 &&
    (among(rest[made + 1]?.is ?? '', 'in|on|at|up|across|outside|inside|behind') ||
      everywhere.test(rest.map((word) => word.is).join(' '))) &&
    !rest.slice(0, made).some(({ is }) => vagueNouns.has(is) || among(is, 'no|had|been|to'))
  )
    return true;
  const thing = rest.findIndex(
    isAmong(
      'buttons?|links?|pages?|forms?|box|boxes|stalls?|groups?|forums?|networks?|reps?|toilets?|rooms?|sections?|posters?|leaflets?|champions?|leads?|signs?|cameras?|cctv|officers?|assessments?|plans?|training|noticeboards?|policy|policies|cards?|badges?|desks?|advocates?|caseworkers?|mentors?|hubs?|drop-ins?|stickers?',
    ),
  );
  const warm = rest.findIndex(
    (word, place) =>
      (vagueNouns.has(word.is) && !products.has(rest[place + 1]?.is ?? '')) ||
      among(word.is, 'better|greater|more'),
  );
  if (thing >= 0 && thing < 8 && (warm < 0 || thing < warm)) return true;
  // “have victims visited within 72 hours”
  if (
    rest
      .slice(1, 6)
      .some(
        ({ is }, place) =>
          verbs.done.get(is)?.firm &&
          (matches(rest[place]!.is, /^\p{Ll}+s$/u) || whole.has(rest[0]!.is)) &&
          whenNext.has(rest[place + 2]?.is ?? ''),
      ) &&
    !rest.slice(0, 2).some(isAmong('had|been|to|no'))
  )
    return true;
  return /^(?:the )?use of\b|\bthrough (?:the|our|a)\b.*\b(?:course|training|programme|workshop)\b|\bin (?:place|post|use)\b|\b(?:trained|installed|published|completed|removed|cleaned|repaired|fixed|replaced|painted|translated|printed|checked|fitted|changed|moved)\b/.test(
    tail,
  );
}
