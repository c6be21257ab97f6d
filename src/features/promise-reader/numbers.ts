/*
 * Finds numbers, in figures and words, and tells a count of things from money, times, ages, Acts,
 * phone numbers and numbered items.
 */
import { matches, startsCapital } from './letters.ts';
import { among, isAmong } from './among.ts';
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
  numberOf(word.includes('-') ? word.split('-')[0]! : word) !== undefined;

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
        among(previous, 'today|currently|present|moment|now|,') &&
        startsCapital(words[at + 1]?.text ?? '') &&
        words.slice(at + 2, at + 6).some(isAmong('it|one|them|this|any'))
      )
        counts.push({ at, kind: 'none', text: is, noun: '' });
      return;
    }
    if (is.includes('£') || among(next, 'million|billion|pounds|grand') || previous === '£') return;
    if (
      among(is, 'none|zero|nil|nobody') ||
      (is === 'no' &&
        (among(next, 'such|branch|school|staff|officers?|depots?|one') ||
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
      among(
        is,
        'half|third|fifth|tenth|quarter|quarters|thirds|fifths|two-thirds|three-quarters|halves',
      )
    ) {
      const share =
        among(
          previous,
          'a|one|two|three|four|by|least|than|over|under|only|just|about|around|nearly|almost|for|of|at|reach|roughly|barely',
        ) || is.includes('-');
      if (
        share &&
        among(
          next,
          'of|,|.|;|)|by|in|within|over|to|at|now|from|on|compared|against|this|before|since|each|every|–|',
        ) &&
        !(is === 'half' && among(next, 'a|an|day|the')) &&
        !(is === 'third' && next === 'party')
      ) {
        if (!(
          is.startsWith('quarter') &&
          next === 'of' &&
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
    if (among(is, 'quartile|decile') && among(previous, 'top|upper|first|best')) {
      counts.push({ at, kind: 'part', text: `${previous} ${is}`, noun: '' });
      return;
    }
    if (
      among(
        is,
        'double|doubling|doubled|halve|halving|halved|treble|triple|twofold|trebling|tripling',
      )
    ) {
      if (is.startsWith('double') && among(next, 'glazing|check|page|yellow|sided|figures')) return;
      counts.push({ at, kind: 'part', text: is, noun: next });
      return;
    }
    const figure = /^(\d[\d,]*(?:\.\d+)?)(%?)$/.exec(is);
    const value = figure
      ? Number(figure[1]!.replace(/,/g, ''))
      : among(is, 'a|an')
        ? undefined
        : (numberOf(is) ?? (is === 'dozens' ? undefined : undefined));
    const hundred =
      value === undefined &&
      among(is, 'hundred|dozen|thousand') &&
      among(previous, 'a|one|two|three|four|five|six|several');
    if (value === undefined && !hundred) return;
    if (
      figure?.[2] === '%' ||
      among(next, 'percent|percentage|%') ||
      (next === 'per' && words[at + 2]?.is === 'cent')
    ) {
      counts.push({ at, kind: 'percent', text: word.text, noun: '' });
      return;
    }
    if (figure) {
      const digits = figure[1]!;
      if (/^0\d/.test(digits) || /^\d{5,}$/.test(digits)) return;
      // “1. Housing”
      if (at === 0 && digits.length < 3 && among(next, '.|)')) return;
      if (among(digits, '101|999|111|112|105') && !among(next, 'staff|people|officers')) return;
      if (/^(?:19|20)\d\d$/.test(digits)) return;
      if (next === '/' || previous === '/' || (next === '-' && /^\d/.test(words[at + 2]?.is ?? '')))
        return;
      if (/^\d/.test(words[at + 1]?.text ?? '') && digits.length >= 3) return;
      if (/^\d/.test(words[at - 1]?.text ?? '')) return;
    }
    if (
      numbered.has(previous) &&
      (figure ||
        !among(
          previous,
          'phone|tel|call|ring|text|dial|group|class|step|action|part|ref|key|on',
        )) &&
      !(previous === 'and' || previous === 'on' || previous === 'number') &&
      // “phone 25 victims”
      !(
        among(previous, 'phone|ring|call|text') &&
        matches(next, /^\p{Ll}{4,}$/u) &&
        !noNoun.has(next)
      )
    )
      return;
    if (among(previous, 'call|ring|text|dial|on') && figure && noNoun.has(next || ',')) return;
    if (
      among(previous, 'and|to|or|–|-') &&
      /^\d/.test(words[at - 2]?.is ?? '') &&
      numbered.has(words[at - 3]?.is ?? '') &&
      figure
    )
      return;
    if (next === 'and' && among(words[at + 2]?.is ?? '', 'over|above|under')) return;
    if (previous === 'from' && unit.has(next) && words[at + 2]?.is === 'to') {
      counts.push({ at, kind: 'things', text: word.text, noun: '' });
      return;
    }
    if (unit.has(next) && isLength(words, at)) {
      counts.push({ at, kind: 'things', text: word.text, noun: '' });
      return;
    }
    if (
      (unit.has(next) &&
        !(
          next === 'year' && among(words[at + 2]?.is ?? '', 'groups?|heads?|tutors?|forms?|pupils?')
        )) ||
      (beforeUnit.has(next) && unit.has(words[at + 2]?.is ?? '')) ||
      (among(next, 'and|to|or|–|-') &&
        /^\d+$|^\w+$/.test(words[at + 2]?.is ?? '') &&
        numberOf(words[at + 2]?.is ?? '') !== undefined &&
        unit.has(words[at + 3]?.is ?? ''))
    )
      return;
    if (among(next, 'fte|wte')) return;
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
        words.slice(at + 1, at + 12).some(isAmong('each|every|per')) || previous === 'least';
      const still =
        !noNoun.has(next) &&
        words.slice(at + 1, at + 9).some(isAmong('already|now|today|currently|moment|present'));
      const value =
        (among(previous, 'in|is|has|have|got|had|does') &&
          /^(?:at (?:present|the)|now|today|currently|so far|already)/.test(
            `${next} ${words[at + 2]?.is ?? ''}`,
          )) ||
        among(previous, 'from|just|only') ||
        (previous === 'has' && noNoun.has(next)) ||
        // “At present there is one.”
        (among(previous, "is|has|have|'s") &&
          among(next, '.|,|;|)|') &&
          words.slice(Math.max(0, at - 6), at).some((each) => present.has(each.is)));
      if (value && next !== 'of') {
        counts.push({ at, kind: 'things', text: word.text, noun: '' });
        return;
      }
      if (
        (!shared && !still) ||
        next === 'of' ||
        next === '' ||
        noNoun.has(next) ||
        notThings.has(next) ||
        among(previous, 'any|no|every|each|this|that|which|the|same')
      )
        return;
    }
    if (among(next, 'first|second|third')) return;
    if (figure && monthName.has(next)) return;
    if (among(previous, 'within|by|before|after|until') && (next === '' || among(next, '.|,|;|)')))
      return;
    if (
      previous === 'at' &&
      (noNoun.has(next) || next === '') &&
      !among(words[at - 2]?.is ?? '', 'stood|stands?|sits?|remained|remains')
    )
      return;
    if (
      previous === 'in' &&
      partOf.test(is) &&
      (numberOf(words[at - 2]?.is ?? '') !== undefined ||
        // “nine visits in ten”
        (numberOf(words[at - 3]?.is ?? '') !== undefined && noNoun.has(next)))
    )
      return;
    const noun =
      noNoun.has(next) || finiteVerb.has(next) || next === ''
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
