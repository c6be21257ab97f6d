/*
 * Finds a service that acts under its function’s name, such as “Organisational Development”.
 */
import { matches, startsCapital } from './letters.ts';
import { among } from './among.ts';
import type { Reading } from './clauses.ts';
import { reviewAgent } from './owner-phrases.ts';
import { isFunction } from './owner-words.ts';
import type { Owner } from './owners.ts';

/** Two functions in one name, such as “Revenues and Benefits”. */
const jointFunction =
  /^(?!(?:police|fire|kent|rescue|council|trust|cities|towns)\b)\p{Lu}\p{L}{3,} (?:and|&) \p{Lu}\p{L}{3,}$/iu;

/** Finds a function that acts, such as “Organisational Development will deliver”. */
export function functionSubject({ sentence, deeds }: Reading): Owner | undefined {
  const { words } = sentence;
  for (const deed of deeds) {
    if (deed.manner === 'passive') continue;
    let end = deed.from;
    while (
      end > 1 &&
      among(
        words[end - 1]!.is,
        'aims?|plans?|intends?|expects?|agreed|agrees|committed|commits|undertakes?|promises|promised|pledged|due|set|going|is|are|has|have|also|now|then',
      )
    )
      end -= 1;
    for (let length = 5; length >= 1; length -= 1) {
      const first = end - length;
      if (first < 0) continue;
      const from = words[first]!;
      const to = words[end - 1];
      if (!to) continue;
      const text = sentence.text
        .slice(from.start - sentence.start, to.end - sentence.start)
        .replace(/^(?:the|our) /i, '');
      if ((isFunction(text) || matches(text, jointFunction)) && startsCapital(to.text))
        return { start: from.start, end: to.end, first, last: end - 1, value: text };
    }
  }
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]!.is !== 'by' && words[at]!.is !== 'in') continue;
    if (words[at]!.is === 'in') continue;
    for (let length = 5; length >= 1; length -= 1) {
      const from = words[at + 1];
      const to = words[at + length];
      if (!from || !to) continue;
      const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
      if (
        matches(sentence.text.slice(0, from.start - sentence.start).trimEnd(), reviewAgent) ||
        among(words[at + length + 1]?.is ?? '', 'board|group|committee|panel')
      )
        continue;
      if (
        isFunction(text.replace(/^(?:the|our) /i, '')) &&
        matches(text, /\p{Lu}/u) &&
        (deeds.some((deed) => deed.manner === 'passive') ||
          (deeds.length > 0 &&
            among(words[at - 1]!.is, 'led|run|delivered|organised|managed|provided')))
      )
        return { start: from.start, end: to.end, first: at + 1, last: at + length, value: text };
    }
  }
  return undefined;
}
