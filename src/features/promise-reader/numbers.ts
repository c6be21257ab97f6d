/*
 * Finds numbers, in figures and words, and tells a count of things from money, times, ages, Acts,
 * phone numbers and numbered items.
 */
import {
  beforeUnit,
  finiteVerb,
  isLength,
  monthName,
  noNoun,
  notThings,
  numbered,
  partOf,
  present,
  unit,
} from './number-context.ts';
import { numberOf } from './number-words.ts';
import type { Stretch } from './own-words.ts';
import type { Word } from './sentences.ts';

/** A number that counts something, in its place among the words of a sentence. */
export type Count = {
  at: number;
  kind: 'things' | 'percent' | 'part' | 'none';
  text: string;
  noun: string;
};

/** Takes the plural and other ends off a word, so that “sessions” meets “session”. */
export function stem(word: string): string {
  return word
    .replace(/'s?$/, '')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:es|s|ed|ing|ers?|er)$/, '')
    .slice(0, 9);
}

const counting = new Set(
  `none zero nil nobody no half third fifth tenth quarter quarters thirds fifths two-thirds three-quarters halves
  double doubling doubled halve halving halved treble triple twofold trebling tripling hundred dozen thousand quartile decile`.split(
    /\s+/,
  ),
);

/** Tells at little cost whether a word may be a number. */
const mayCount = (word: string) =>
  (word.charCodeAt(0) > 47 && word.charCodeAt(0) < 58) ||
  counting.has(word) ||
  numberOf(word.split('-')[0]!) !== undefined;

/** Lists the numbers of a sentence that count things; `times` are the stretches that say when. */
export function countsIn(words: Word[], times: readonly Stretch[]): Count[] {
  const counts: Count[] = [];
  const inTime = (word: Word) =>
    times.some((time) => word.start >= time.start && word.end <= time.end);
  words.forEach((word, at) => {
    const { is } = word;
    if ((is !== 'only' && !mayCount(is)) || inTime(word)) return;
    const previous = words[at - 1]?.is ?? '';
    const next = words[at + 1]?.is ?? '';
    if (is === 'only') {
      // “today only Central stocks it”
      if (
        /^(?:today|currently|present|moment|now|,)$/.test(previous) &&
        /^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
        words.slice(at + 2, at + 6).some((each) => /^(?:it|one|them|this|any)$/.test(each.is))
      )
        counts.push({ at, kind: 'none', text: is, noun: '' });
      return;
    }
    if (is.includes('£') || /^(?:million|billion|pounds|grand)$/.test(next) || previous === '£')
      return;
    if (
      /^(?:none|zero|nil|nobody)$/.test(is) ||
      (is === 'no' &&
        (/^(?:such|branch|school|staff|officers?|depots?|one)$/.test(next) ||
          // “no pupil has yet been trained”
          words.slice(at + 2, at + 6).some((each) => each.is === 'yet')))
    ) {
      counts.push({ at, kind: 'none', text: is, noun: '' });
      return;
    }
    const session = /^(\w+)-(?:session|part|workshop|event|module|week-long-course)$/.exec(is);
    if (session && numberOf(session[1]!) !== undefined && session[1] !== 'one') {
      counts.push({ at, kind: 'things', text: word.text, noun: is.split('-')[1]! });
      return;
    }
    if (
      /^(?:half|third|fifth|tenth|quarter|quarters|thirds|fifths|two-thirds|three-quarters|halves)$/.test(
        is,
      )
    ) {
      const share =
        /^(?:a|one|two|three|four|by|least|than|over|under|only|just|about|around|nearly|almost|for|of|at|reach|roughly|barely)$/.test(
          previous,
        ) || is.includes('-');
      if (
        share &&
        /^(?:of|,|\.|;|\)|by|in|within|over|to|at|now|from|on|compared|against|this|before|since|each|every|–|)$/.test(
          next,
        ) &&
        !(is === 'half' && /^(?:a|an|day|the)$/.test(next)) &&
        !(is === 'third' && next === 'party')
      ) {
        if (!(
          /^quarter/.test(is) &&
          /^(?:of)$/.test(next) &&
          /^(?:the|20\d\d.*)$/.test(words[at + 2]?.is ?? '')
        ))
          counts.push({
            at,
            kind: 'part',
            text: `${previous} ${is}`,
            noun: words[at + 2]?.is ?? '',
          });
      }
      return;
    }
    if (/^(?:quartile|decile)$/.test(is) && /^(?:top|upper|first|best)$/.test(previous)) {
      counts.push({ at, kind: 'part', text: `${previous} ${is}`, noun: '' });
      return;
    }
    if (
      /^(?:double|doubling|doubled|halve|halving|halved|treble|triple|twofold|trebling|tripling)$/.test(
        is,
      )
    ) {
      if (is.startsWith('double') && /^(?:glazing|check|page|yellow|sided|figures)$/.test(next))
        return;
      counts.push({ at, kind: 'part', text: is, noun: next });
      return;
    }
    const figure = /^(\d[\d,]*(?:\.\d+)?)(%?)$/.exec(is);
    const value = figure
      ? Number(figure[1]!.replace(/,/g, ''))
      : /^(?:a|an)$/.test(is)
        ? undefined
        : (numberOf(is) ?? (is === 'dozens' ? undefined : undefined));
    const hundred =
      value === undefined &&
      /^(?:hundred|dozen|thousand)$/.test(is) &&
      /^(?:a|one|two|three|four|five|six|several)$/.test(previous);
    if (value === undefined && !hundred) return;
    if (
      figure?.[2] === '%' ||
      /^(?:percent|percentage|%)$/.test(next) ||
      (next === 'per' && words[at + 2]?.is === 'cent')
    ) {
      counts.push({ at, kind: 'percent', text: word.text, noun: '' });
      return;
    }
    if (figure) {
      const digits = figure[1]!;
      if (/^0\d/.test(digits) || /^\d{5,}$/.test(digits)) return;
      // “1. Housing”
      if (at === 0 && digits.length < 3 && /^[.)]$/.test(next)) return;
      if (/^(?:101|999|111|112|105)$/.test(digits) && !/^(?:staff|people|officers)$/.test(next))
        return;
      if (/^(?:19|20)\d\d$/.test(digits)) return;
      if (next === '/' || previous === '/' || (next === '-' && /^\d/.test(words[at + 2]?.is ?? '')))
        return;
      if (/^\d/.test(words[at + 1]?.text ?? '') && digits.length >= 3) return;
      if (/^\d/.test(words[at - 1]?.text ?? '')) return;
    }
    if (
      numbered.test(previous) &&
      (figure ||
        !/^(?:phone|tel|call|ring|text|dial|group|class|step|action|part|ref|key|on)$/.test(
          previous,
        )) &&
      !(previous === 'and' || previous === 'on' || previous === 'number') &&
      // “phone 25 victims”
      !(
        /^(?:phone|ring|call|text)$/.test(previous) &&
        /^\p{Ll}{4,}$/u.test(next) &&
        !noNoun.test(next)
      )
    )
      return;
    if (/^(?:call|ring|text|dial|on)$/.test(previous) && figure && noNoun.test(next || ',')) return;
    if (
      /^(?:and|to|or|–|-)$/.test(previous) &&
      /^\d/.test(words[at - 2]?.is ?? '') &&
      numbered.test(words[at - 3]?.is ?? '') &&
      figure
    )
      return;
    if (next === 'and' && /^(?:over|above|under)$/.test(words[at + 2]?.is ?? '')) return;
    if (previous === 'from' && unit.test(next) && words[at + 2]?.is === 'to') {
      counts.push({ at, kind: 'things', text: word.text, noun: '' });
      return;
    }
    if (unit.test(next) && isLength(words, at)) {
      counts.push({ at, kind: 'things', text: word.text, noun: '' });
      return;
    }
    if (
      (unit.test(next) &&
        !(
          next === 'year' &&
          /^(?:groups?|heads?|tutors?|forms?|pupils?)$/.test(words[at + 2]?.is ?? '')
        )) ||
      (beforeUnit.test(next) && unit.test(words[at + 2]?.is ?? '')) ||
      (/^(?:and|to|or|–|-)$/.test(next) &&
        /^\d+$|^\w+$/.test(words[at + 2]?.is ?? '') &&
        numberOf(words[at + 2]?.is ?? '') !== undefined &&
        unit.test(words[at + 3]?.is ?? ''))
    )
      return;
    if (/^(?:fte|wte)$/.test(next)) return;
    if (
      (next === 'in' || next === 'out') &&
      (partOf.test(words[at + 2]?.is ?? '') || words[at + 2]?.is === 'of') &&
      numberOf(is) !== undefined
    ) {
      counts.push({ at, kind: 'percent', text: word.text, noun: '' });
      return;
    }
    if (is === 'one') {
      const shared =
        words.slice(at + 1, at + 12).some((each) => /^(?:each|every|per)$/.test(each.is)) ||
        previous === 'least';
      const still =
        !noNoun.test(next) &&
        words
          .slice(at + 1, at + 9)
          .some((each) => /^(?:already|now|today|currently|moment|present)$/.test(each.is));
      const value =
        (/^(?:in|is|has|have|got|had|does)$/.test(previous) &&
          /^(?:at (?:present|the)|now|today|currently|so far|already)/.test(
            `${next} ${words[at + 2]?.is ?? ''}`,
          )) ||
        /^(?:from|just|only)$/.test(previous) ||
        (previous === 'has' && noNoun.test(next)) ||
        // “At present there is one.”
        (/^(?:is|has|have|'s)$/.test(previous) &&
          /^[.,;)]?$/.test(next) &&
          words.slice(Math.max(0, at - 6), at).some((each) => present.test(each.is)));
      if (value && next !== 'of') {
        counts.push({ at, kind: 'things', text: word.text, noun: '' });
        return;
      }
      if (
        (!shared && !still) ||
        next === 'of' ||
        next === '' ||
        noNoun.test(next) ||
        notThings.test(next) ||
        /^(?:any|no|every|each|this|that|which|the|same)$/.test(previous)
      )
        return;
    }
    if (/^(?:first|second|third)$/.test(next)) return;
    if (figure && monthName.test(next)) return;
    if (
      /^(?:within|by|before|after|until)$/.test(previous) &&
      (next === '' || /^[.,;)]$/.test(next))
    )
      return;
    if (
      previous === 'at' &&
      (noNoun.test(next) || next === '') &&
      !/^(?:stood|stands?|sits?|remained|remains)$/.test(words[at - 2]?.is ?? '')
    )
      return;
    if (
      previous === 'in' &&
      partOf.test(is) &&
      (numberOf(words[at - 2]?.is ?? '') !== undefined ||
        // “nine visits in ten”
        (numberOf(words[at - 3]?.is ?? '') !== undefined && noNoun.test(next)))
    )
      return;
    const noun =
      noNoun.test(next) || finiteVerb.test(next) || next === ''
        ? next === 'of'
          ? words[at + 2]?.is === 'the' || words[at + 2]?.is === 'our'
            ? (words[at + 3]?.is ?? '')
            : (words[at + 2]?.is ?? '')
          : ''
        : next;
    counts.push({ at, kind: 'things', text: word.text, noun });
  });
  return counts;
}
