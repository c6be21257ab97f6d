/*
 * Tells from the words before “to” whether somebody has to do what follows it.
 */
import { isConcrete } from './concrete.ts';
import { groups, pluralPosts, posts } from './owner-words.ts';
import type { Deed } from './said-deeds.ts';
import type { Word } from './sentences.ts';
import { verbs } from './verbs.ts';

/** Tells whether the word before “will” or “to” takes the promise back. */
export function takenBack(words: Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) =>
      /^(?:if|unless|would|could|might|may|hope|hopes|hoped|like|love|seek|seeks|try|tries|trying|able|unable|cannot|can't|refuse|keen|possible|not|consider|no)$/.test(
        word.is,
      ),
    );
}

/** Finds what somebody is ordered to do: “Resolved: that the manager circulate the briefing”. */
export function ordered(words: Word[], deeds: Deed[]): void {
  words.forEach(({ is }, at) => {
    const previous = words[at - 1];
    const form = verbs.base.get(is);
    if (
      !form ||
      !previous ||
      !(posts.has(previous.is) || groups.has(previous.is)) ||
      deeds.some((deed) => deed.at === at) ||
      posts.has(is)
    )
      return;
    deeds.push({
      at,
      from: at,
      verb: form.verb,
      manner: 'active',
      concrete: isConcrete(words, at, form, false),
    });
  });
}

/** Tells whether somebody has been told to act: “I have asked Chief Inspector Lowry to meet you”. */
export function delegated(words: Word[], at: number): boolean {
  const told = words
    .slice(Math.max(0, at - 10), at)
    .findLastIndex((word) => /^(?:asked|tasked|instructed|directed|commissioned)$/.test(word.is));
  if (told < 0) return false;
  const start = Math.max(0, at - 10) + told;
  const before = words
    .slice(Math.max(0, start - 3), start)
    .map((word) => word.is)
    .join(' ');
  if (!/(?:\b(?:have|has)|'ve)(?: \p{L}+)?$/u.test(before) || start + 1 === at) return false;
  return !words
    .slice(start + 1, at)
    .some((word) =>
      /^(?:government|minister|ministers|parliament|mps?|home|office|everyone|residents|you|people|partners|,|;)$/.test(
        word.is,
      ),
    );
}

/** Tells whether money or time is given for an act: “£3,000 from the ward fund to print posters”. */
export function paidTo(words: Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 14), at);
  const form = verbs.base.get(words[at + 1]?.is ?? '');
  return (
    form?.firm === true &&
    before.some((word) => /^£|^(?:hours?'?|grant|fte|paid)$/.test(word.is)) &&
    !takenBack(words, at) &&
    !before.some((word) =>
      /^(?:was|were|spent|received|last|spends?|costs?|apply|applied|applying|bid|bids|bidding|need|needs|would|cost|if)$/.test(
        word.is,
      ),
    )
  );
}

/** Tells whether a post and where it is stand before “to”: “Security leads at both sites to trial …”. */
function postOpens(words: Word[], at: number): boolean {
  const head = words
    .slice(0, Math.min(at, 6))
    .findIndex((word) => posts.has(word.is) || pluralPosts.has(word.is) || groups.has(word.is));
  return (
    head >= 0 &&
    /^(?:in|at|from|for|of|on|across|within)$/.test(words[head + 1]?.is ?? '') &&
    at - head < 9 &&
    !words
      .slice(0, at)
      .some((word) =>
        /^(?:is|are|was|were|has|have|had|will|that|who|which|it|we|they|need|needs|want|wants|how|what|,|;|:)$/.test(
          word.is,
        ),
      )
  );
}

/** Tells whether a role stands before “to”: “Year 9 tutors to teach …”. */
export function roleBefore(words: Word[], till: number): boolean {
  // “Riley Shaw, Equality Officer, to circulate the form”
  const at = words[till - 1]?.is === ',' && till < 12 ? till - 1 : till;
  const previous = words[at - 1];
  return (
    previous !== undefined &&
    (/^[)\]]$/.test(previous.is) ||
      /^\p{Lu}/u.test(previous.text) ||
      (/^(?:all|every|each)$/.test(words[0]!.is) && at < 8) ||
      postOpens(words, at) ||
      (/^\d{1,2}$/.test(previous.is) && /^years?$/.test(words[at - 2]?.is ?? '')) ||
      posts.has(previous.is) ||
      pluralPosts.has(previous.is) ||
      groups.has(previous.is) ||
      /^(?:staff|all|drivers|tutors)$/.test(previous.is))
  );
}

/** Tells whether what somebody was to do had a date: “was to put up signs by 31 March 2024”. */
export const wasDueBy = (words: Word[], at: number) =>
  (posts.has(words[at - 2]?.is ?? '') ||
    groups.has(words[at - 2]?.is ?? '') ||
    /^\p{Lu}/u.test(words[at - 2]?.text ?? '')) &&
  !words.slice(at).some(({ is }) => /^(?:did|done|has|have|kept|happened)$/.test(is)) &&
  words
    .slice(at + 1, at + 26)
    .some(
      ({ is }, place, near) =>
        /^(?:by|before|within)$/.test(is) &&
        near.slice(place + 1, place + 5).some((each) => /^(?:19|20)\d\d$/.test(each.is)),
    );
