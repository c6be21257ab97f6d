/*
 * Finds people by their names: a rank or title, two names, or a first name with a place or role.
 */
import { matches, startsCapital } from './letters.ts';
import { among } from './among.ts';
import { bodies, firstNames, groups, notNames, pluralPosts, posts, ranks } from './owner-words.ts';
import type { Word } from './sentences.ts';

const capital = /^\p{Lu}[\p{L}'-]+$/u;

const capitalOrInitial = /^(?:\p{Lu}[\p{L}'-]+|\p{Lu}\.?)$/u;

/** Finds a person by rank or title, by two names, or by a first name with a place or role. */
export function nameAt(words: Word[], at: number): number {
  const word = words[at]!;
  if (startsCapital(word.text) && matches(word.text, /^\p{Lu}$/u)) {
    // “T. Bright to circulate”
    const dot = words[at + 1]?.is === '.' ? 1 : 0;
    const surname = words[at + 1 + dot];
    const acts = words[at + 2 + dot]?.is ?? '';
    return surname &&
      (dot === 1 || !among(word.is, 'a|i')) &&
      matches(surname.text, capital) &&
      !notNames.has(surname.is) &&
      among(acts, 'to|will|has|is|agreed|(|,|/|')
      ? at + 1 + dot
      : -1;
  }
  if (ranks.has(word.is)) {
    let last = at;
    while (
      last + 1 < words.length &&
      last - at < 6 &&
      (ranks.has(words[last + 1]!.is) || words[last + 1]!.is === '.')
    )
      last += 1;
    const numbered = /^\d{2,6}$/.test(words[last + 1]?.text ?? '');
    if (numbered) last += 1;
    let names = 0;
    while (
      names < 3 &&
      words[last + 1] &&
      matches(words[last + 1]!.text, capitalOrInitial) &&
      !notNames.has(words[last + 1]!.is.replace(/'s$/, '')) &&
      !(
        posts.has(words[last + 1]!.is) &&
        among(words[last]!.is, 'deputy|assistant|chief|acting|temporary')
      )
    ) {
      last += 1;
      names += 1;
      if (words[last + 1]?.is === '.' && words[last]!.text.length === 1) last += 1;
    }
    return names > 0 || numbered ? last : -1;
  }
  if (
    !startsCapital(word.text) ||
    !matches(word.text, capital) ||
    notNames.has(word.is) ||
    (posts.has(word.is) &&
      !(
        firstNames.has(word.is) &&
        matches(words[at + 1]?.text ?? '', capital) &&
        !posts.has(words[at + 1]!.is)
      )) ||
    pluralPosts.has(word.is) ||
    groups.has(word.is.replace(/'s$/, '')) ||
    bodies.has(word.is.replace(/'s$/, ''))
  )
    return -1;
  const previous = words[at - 1]?.is ?? '';
  if (
    among(previous, 'the|our|of|for|to|with|at|a|an|in|and') &&
    !(previous === 'and' || previous === 'with')
  )
    return -1;
  let last = at;
  while (
    last - at < 2 &&
    words[last + 1] &&
    matches(words[last + 1]!.text, capital) &&
    !notNames.has(words[last + 1]!.is) &&
    !groups.has(words[last + 1]!.is) &&
    !bodies.has(words[last + 1]!.is) &&
    !posts.has(words[last + 1]!.is)
  )
    last += 1;
  const next = words[last + 1]?.is ?? '';
  const after = words[last + 2]?.text ?? '';
  if (words[last]!.is.endsWith("'s"))
    return among(next, 'team|office|prevention|group|unit') || groups.has(words[last + 2]?.is ?? '')
      ? last
      : -1;
  const places =
    (next === 'in' || next === 'from' || next === 'at') &&
    (startsCapital(after) || /^(?:our|the|hr)$/i.test(after));
  const described =
    next === ',' &&
    matches(
      after,
      /^(?:our|the|who(?:'\p{L}+)?|your|head|director|lead|manager|chair|\p{Lu}[\p{L}-]+)$/u,
    ) &&
    roleNear(words, last + 2);
  const acts = among(next, "will|is|has|shall|'ll|to|are|have");
  if (last > at) return places || described || acts || next === '(' ? last : -1;
  return places || described ? last : firstNames.has(word.is) && (acts || next === '(') ? last : -1;
}

function roleNear(words: Word[], at: number): boolean {
  return words
    .slice(at, at + 7)
    .some(
      (word) =>
        posts.has(word.is) ||
        /^who(?:'|$)/.test(word.is) ||
        pluralPosts.has(word.is) ||
        groups.has(word.is),
    );
}
