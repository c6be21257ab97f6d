/*
 * Tells from the words before “to” whether somebody has to do what follows it.
 */
import { matches, startsCapital } from './letters.ts';
import { among, isAmong } from './among.ts';
import { isConcrete } from './concrete.ts';
import { groups, pluralPosts, posts } from './owner-words.ts';
import type { Deed } from './said-deeds.ts';
import type { Word } from './sentences.ts';
import { verbs } from './verbs.ts';

/** Tells whether the word before “will” or “to” takes the promise back. */
export function takenBack(words: Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(
      isAmong(
        "if|unless|would|could|might|may|hope|hopes|hoped|like|love|seek|seeks|try|tries|trying|able|unable|cannot|can't|refuse|keen|possible|not|consider|no",
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
    .findLastIndex(isAmong('asked|tasked|instructed|directed|commissioned'));
  if (told < 0) return false;
  const start = Math.max(0, at - 10) + told;
  const before = words
    .slice(Math.max(0, start - 3), start)
    .map((word) => word.is)
    .join(' ');
  if (!matches(before, /(?:\b(?:have|has)|'ve)(?: \p{L}+)?$/u) || start + 1 === at) return false;
  return !words
    .slice(start + 1, at)
    .some(
      isAmong(
        'government|minister|ministers|parliament|mps?|home|office|everyone|residents|you|people|partners|,|;',
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
    !before.some(
      isAmong(
        'was|were|spent|received|last|spends?|costs?|apply|applied|applying|bid|bids|bidding|need|needs|would|cost|if',
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
    among(words[head + 1]?.is ?? '', 'in|at|from|for|of|on|across|within') &&
    at - head < 9 &&
    !words
      .slice(0, at)
      .some(
        isAmong(
          'is|are|was|were|has|have|had|will|that|who|which|it|we|they|need|needs|want|wants|how|what|,|;|:',
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
    (among(previous.is, ')|]') ||
      startsCapital(previous.text) ||
      (among(words[0]!.is, 'all|every|each') && at < 8) ||
      postOpens(words, at) ||
      (/^\d{1,2}$/.test(previous.is) && among(words[at - 2]?.is ?? '', 'years?')) ||
      posts.has(previous.is) ||
      pluralPosts.has(previous.is) ||
      groups.has(previous.is) ||
      among(previous.is, 'staff|all|drivers|tutors'))
  );
}

/** Tells whether what somebody was to do had a date: “was to put up signs by 31 March 2024”. */
export const wasDueBy = (words: Word[], at: number) =>
  (posts.has(words[at - 2]?.is ?? '') ||
    groups.has(words[at - 2]?.is ?? '') ||
    startsCapital(words[at - 2]?.text ?? '')) &&
  !words.slice(at).some(isAmong('did|done|has|have|kept|happened')) &&
  words
    .slice(at + 1, at + 26)
    .some(
      ({ is }, place, near) =>
        among(is, 'by|before|within') &&
        near.slice(place + 1, place + 5).some((each) => /^(?:19|20)\d\d$/.test(each.is)),
    );
