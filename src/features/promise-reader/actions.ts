/*
 * Finds what a sentence promises to do, and who is said to do it, from its verbs.
 */
import { matches } from './letters.ts';
import { among, isAmong } from './among.ts';
import { bare, habit } from './bare-deeds.ts';
import { delegated, ordered, paidTo, roleBefore, takenBack, wasDueBy } from './before-to.ts';
import { isConcrete } from './concrete.ts';
import { groups, posts } from './owner-words.ts';
import { type Deed, beforeTo, copulas, isAdverb, modals, promisedFrom } from './said-deeds.ts';
import type { Sentence } from './sentences.ts';
import { products, resultVerbs, vagueNouns, verbs } from './verbs.ts';

/** Words that say that what was promised is still to come: “was to be done by May; still outstanding”. */
const unkept =
  /\b(?:outstanding|overdue|slipped|delayed|not (?:yet )?(?:been )?(?:happened|started|begun|done|complete[d]?|finished|delivered|published|met)|hasn't (?:yet )?(?:happened|started|begun|been)|still (?:to|not|awaited|waiting|in draft)|behind schedule|missed|late)\b/;

/** Finds every deed of a sentence, in order. */
export function deedsIn(sentence: Sentence, heading: boolean): Deed[] {
  const { words } = sentence;
  const deeds: Deed[] = [];
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const reported =
      word.is === 'would' &&
      !among(words[at + 1]?.is ?? '', 'like|welcome|love|appreciate|need|expect|hope|encourage') &&
      (words[at + 1]?.is !== 'be' || verbs.done.has(words[at + 2]?.is ?? '')) &&
      words
        .slice(0, at)
        .some(
          isAmong(
            'agreed|confirmed|promised|undertook|assured|resolved|said|advised|replied|stated|announced|explained|told|wrote|noted|reported|understood|minuted|informed|indicated',
          ),
        ) &&
      !words.some((each) => each.is === 'if' || each.is.endsWith('%'));
    if (modals.has(word.is) || reported || word.is.endsWith("'ll")) {
      if (previous && among(previous.is, 'if|free|goodwill|good')) return;
      if (
        words
          .slice(Math.max(0, at - 6), at)
          .some(isAmong('hope|hopes|hoped|hoping|if|whether|unless|wonder|wish')) &&
        !words.slice(Math.max(0, at - 6), at).some((each) => each.is === ',')
      )
        return;
      promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      words[at + 1]?.is === 'be' &&
      !takenBack(words, at) &&
      !among(previous?.is ?? '', 'thanks|condolences|congratulations|apologies') &&
      !(
        previous?.is === 'due' &&
        among(words[at - 2]?.is ?? '', 'was|were') &&
        !unkept.test(sentence.lower)
      )
    ) {
      // “To be completed by June”: what is said of the act before.
      if (
        !previous &&
        /^(?:complete|finish|do|deliver|agree|implement|confirm|start|decide|review|report)(?:[ed]*|ne)$/.test(
          words[at + 2]?.is ?? '',
        )
      )
        return;
      if (
        !previous ||
        !among(
          previous.is,
          'want|need|like|seem|seems|deserves?|able|hope|how|feel|proud|continue|continues|expects?|expected|likely|ought',
        )
      )
        promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      previous &&
      (beforeTo.has(previous.is) || (previous.is === 'up' && words[at - 2]?.is === 'signed')) &&
      !takenBack(words, at)
    ) {
      if (
        previous.is === 'agreed' &&
        among(words[at + 1]?.is ?? '', 'an?') &&
        words.slice(at + 2, at + 8).some((each) => products.has(each.is)) &&
        !words.slice(at + 2, at + 8).some((each) => vagueNouns.has(each.is))
      )
        deeds.push({ at: at + 1, from: at, verb: 'give', manner: 'active', concrete: true });
      if (
        !matches(words[at + 1]?.text ?? '', /^\p{Ll}{2,}/u) ||
        among(
          words[at + 1]!.is,
          'the|a|an|all|our|each|every|your|their|its|this|those|these|that|any',
        )
      )
        return;
      if (
        among(words[at - 2]?.is ?? '', 'was|were|been') &&
        among(previous.is, 'offered|asked|required|expected') &&
        !(
          among(words[at - 3]?.is ?? '', 'has|have') &&
          (posts.has(words[at - 4]?.is ?? '') || groups.has(words[at - 4]?.is ?? ''))
        )
      )
        return;
      if (among(previous.is, 'was|were') && !unkept.test(sentence.lower) && !wasDueBy(words, at))
        return;
      if (
        previous.is === 'due' &&
        ((among(words[at - 2]?.is ?? '', 'was|were') && !unkept.test(sentence.lower)) ||
          !verbs.base.has(words[at + 1]?.is ?? ''))
      )
        return;
      if (
        previous.is === 'happy' &&
        words.slice(Math.max(0, at - 5), at).some((each) => /'d$|^(?:be|always)$/.test(each.is))
      )
        return;
      if (previous.is === 'asked' && among(words[at - 2]?.is ?? '', 'is|are')) return;
      if (among(previous.is, 'want|wants|need|needs|have|has|having|required|ready|there')) return;
      promisedFrom(words, at, deeds);
    } else if (
      among(word.is, 'expecting|expect') &&
      among(previous?.is ?? '', 'can|should|may|to') &&
      words.slice(0, at).some(isAmong('you|they|victims?|tenants?|residents?')) &&
      among(words[at + 1]?.is ?? '', 'an?|the|our|your|one|two') &&
      words.slice(at + 2, at + 6).some((each) => products.has(each.is))
    ) {
      deeds.push({ at, from: at, verb: 'expect', manner: 'passive', concrete: true });
    } else if (
      word.is === 'should' &&
      words[at + 1]?.is === 'have' &&
      verbs.done.has(words[at + 2]?.is ?? '') &&
      words.slice(at + 3).some((each) => each.is === 'by')
    ) {
      promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      words
        .slice(Math.max(0, at - 8), at)
        .some((each, place, near) => among(each.is, 'has|have') && near[place + 1]?.is === 'until')
    ) {
      promisedFrom(words, at, deeds);
    } else if (word.is === 'to' && (delegated(words, at) || paidTo(words, at))) {
      promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      heading &&
      deeds.length === 0 &&
      roleBefore(words, at) &&
      !words.slice(0, at).some((each, place) =>
        /^(?:asks?|asking|asked|wants?|expects?|expecting|inviting|lobby\w*|urg\w+|call\w*|encourag\w+|like|help\w*|support\w*|enabl\w+|allow\w*)$/.test(
          // “Jo Marsden (Democratic Support) to circulate”
          place === 0 ? each.is : each.text,
        ),
      ) &&
      verbs.base.has(words[at + 1]?.is ?? '')
    ) {
      promisedFrom(words, at, deeds);
    } else if (
      copulas.has(word.is) ||
      (word.is.includes("'") &&
        matches(
          word.is,
          /^\p{L}+'(?:re|m)$|^(?:he|she|it|there|who|that|what|here|everyone|someone|nobody|one)'s$/u,
        ))
    ) {
      // “what other areas are doing”
      if (words.slice(Math.max(0, at - 4), at).some(isAmong('what|how|which|why'))) return;
      let next = at + 1;
      while (isAdverb(words[next])) next += 1;
      if (among(word.is, 'was|were|be|been')) return;
      if (words[next]?.is === 'being') {
        const form = verbs.done.get(words[next + 1]?.is ?? '');
        if (form)
          deeds.push({
            at: next + 1,
            from: at,
            verb: form.verb,
            manner: 'passive',
            concrete: isConcrete(words, next + 1, form, true),
          });
        return;
      }
      const form = verbs.ing.get(words[next]?.is ?? '');
      if (
        form &&
        !among(form.verb, 'have|make|take|use|develop') &&
        !(form.verb === 'go' && words[next + 1]?.is === 'to')
      ) {
        const concrete = isConcrete(words, next, form, false);
        deeds.push({ at: next, from: at, verb: form.verb, manner: 'active', concrete });
      }
      if (
        among(words[next]?.is ?? '', 'due|scheduled|planned|booked|fixed|timetabled') &&
        words[next + 1]?.is !== 'to'
      ) {
        const before = words.slice(0, at);
        const subject = before.some((each) => products.has(each.is));
        if (subject && !before.slice(-4).some(isAmong('nothing|no|none|new|what')))
          deeds.push({ at: next, from: at, verb: 'be due', manner: 'passive', concrete: true });
      }
    } else if (
      among(
        word.is,
        'promised|committed|offered|agreed|pledged|guaranteed|allocated|approved|earmarked|set',
      ) &&
      previous &&
      among(previous.is, "has|have|'ve|we've|i've") &&
      words[at + 1]?.is !== 'to'
    ) {
      const object = words.slice(at + 1, at + 8);
      if (
        /^(?:a|an|the|us|you|two|three|four|five|six|aside|£.*)$/.test(object[0]?.is ?? '') &&
        words.slice(at + 1, at + 12).some((each) => products.has(each.is)) &&
        !/^\S+ (?:\S+ )?for (?:preventing|tackling|supporting|improving|addressing|promoting|reducing|challenging)\b/.test(
          object.map((each) => each.is).join(' '),
        ) &&
        !object.some((each) => vagueNouns.has(each.is))
      ) {
        deeds.push({ at, from: at - 1, verb: 'give', manner: 'active', concrete: true });
      }
    } else if (
      among(word.is, 'goes|takes|starts|begins|opens|launches') &&
      (word.is !== 'takes' || words[at + 1]?.is === 'place') &&
      (word.is !== 'goes' || words[at + 1]?.is === 'live')
    ) {
      const subject = words.slice(Math.max(0, at - 10), at).some((each) => products.has(each.is));
      if (subject) deeds.push({ at, from: at, verb: word.is, manner: 'passive', concrete: true });
    }
  });
  if (
    /^\W*(?:it was )?(?:resolved|agreed|action(?:ed)?|decided|ordered)\b\W*(?:that|to)?\b/.test(
      sentence.lower,
    )
  )
    ordered(words, deeds);
  if (heading) bare(words, deeds);
  if (deeds.length === 0) habit(words, deeds);
  return deeds.sort((left, right) => left.at - right.at);
}

/** Verbs whose figures are aims although they are no acts. */
export const isResult = (verb: string) => resultVerbs.has(verb);
