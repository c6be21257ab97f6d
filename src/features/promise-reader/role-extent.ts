/*
 * Finds where a role begins and ends, such as “the Cabinet Member for Housing”.
 */
import { matches, startsCapital } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { groups, posts } from './owner-words.ts';
import type { Word } from './sentences.ts';

const inner = oneOf("and|of|for|the|&|'s|in|to|on|(|)|–|-|,");

const numberedPart = oneOf('years?|stage|area|sector|form|house|ward|and|&');

/** Finds a role that ends at or after `at`: walks from its head back to where it begins. */
export function startOfRole(words: Word[], head: number): number {
  let at = head;
  while (at > 0 && head - at < 9) {
    const { is, text } = words[at - 1]!;
    if (among(is, 'the|our|your|a|an|my|its|each|every|one|two|three|both')) {
      const from = words[at - 2]?.is;
      const whose = words[at - 3]?.is ?? '';
      const some = from === 'of' && among(whose, 'one|two|three|four|member|each|both|some');
      const somebody =
        among(from ?? '', 'from|in') &&
        among(whose, 'someone|somebody|officer|colleague|caseworker|adviser');
      if (!some && !somebody) return at - 1;
      return whose === 'member' || whose === 'officer' ? Math.max(0, at - 4) : at - 3;
    }
    const joins = among(is, 'and|&|,|of|for|/');
    if (joins) {
      if (is === 'of' && among(words[at - 2]?.is ?? '', 'one|two|three|four|some|each'))
        return at - 2;
      const before = words[at - 2]?.text ?? '';
      if (!startsCapital(before) || !startsCapital(words[at]!.text)) return at;
      if (is === ',' && !words.slice(at, head).some(isAmong('and|&'))) return at;
    } else if (is === 'to' && words[at - 2]?.text === 'Freedom' && words[at]!.text === 'Speak') {
      at -= 1;
      continue;
    } else if (
      !matches(text, /^[\p{L}\p{N}]/u) ||
      (among(
        is,
        'by|to|with|from|in|on|at|is|are|will|has|have|that|when|so|if|then|as|via|through|but|because|after|before|responsible|lead|led|owner|until|within|per|using|today|now|currently|be|been|who|which|including|where|while|they|we|i|you|from|says|said|told|ask|asked|and',
      ) &&
        !(
          is === 'lead' &&
          among(
            words[at]!.is,
            'officer|nurse|inspector|member|consultant|professional|governor|chaplain|librarian|commissioner|practitioner',
          )
        ))
    ) {
      return at;
    }
    at -= 1;
  }
  return at;
}

const dated =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|easter|christmas|pride|q[1-4])$/;

/** Carries a role on over “of Safer Communities” and “for Housing, Communities and Children”. */
export function endOfRole(words: Word[], head: number): number {
  let last = head;
  if (
    among(words[last + 1]?.is ?? '', 'of|for|in|on|at|to|,') &&
    matches(words[last + 2]?.text ?? '', /^(?:\p{Lu}|the$|our$)/u) &&
    !dated.test(words[last + 2]!.is)
  ) {
    let at = last + 2;
    while (
      at < words.length &&
      at - head < 12 &&
      (matches(words[at]!.text, /^\p{Lu}|^\d{1,2}$/u) ||
        inner.has(words[at]!.is) ||
        words[at]!.is === 'our')
    ) {
      if (words[at]!.is === ',' && !startsCapital(words[at + 1]?.text ?? '')) break;
      if (words[at]!.is === '–' || words[at]!.is === '-') break;
      if (
        startsCapital(words[at]!.text) ||
        words[at]!.is === ')' ||
        (/^\d{1,2}$/.test(words[at]!.is) && numberedPart.has(words[at - 1]!.is))
      )
        last = at;
      at += 1;
    }
  }
  if (last > head && groups.has(words[last + 1]?.is ?? '')) last += 1;
  return last;
}

/** Tells whether a longer title goes on: “Chief People Officer”. */
export function headAhead(words: Word[], at: number): boolean {
  for (let next = at + 1; next < at + 7 && words[next]; next += 1) {
    const { is, text } = words[next]!;
    if (!startsCapital(text) && !among(is, 'and|&|of')) return false;
    if (posts.has(is)) return true;
  }
  return false;
}
