/*
 * Cuts a sentence into clauses, so that a date or a number is read with the act that it belongs to.
 */
import { findIn } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { deedsIn } from './actions.ts';
import type { Stretch } from './own-words.ts';
import { type Owner, ownersIn } from './owners.ts';
import { overseenIn } from './oversight.ts';
import { notReview, reviewLabel, reviewPattern } from './review.ts';
import type { Deed } from './said-deeds.ts';
import { scan } from './scan.ts';
import type { Sentence } from './sentences.ts';
import { type Time, timesIn } from './times.ts';

/** A clause with all that was found in it. */
export type Clause = Stretch & {
  first: number;
  last: number;
  /** In lower case. */
  text: string;
  deeds: Deed[];
  times: Time[];
  reviews: Stretch[];
  /** Whether it tells what was, rather than what will be. */
  past: boolean;
};

/** A sentence that has been read. */
export type Reading = {
  sentence: Sentence;
  /** What stands before a colon, or heads the column: “Lead”, “Due date”. */
  label: string;
  /** Offset at which the text after the label starts. */
  bodyStart: number;
  clauses: Clause[];
  deeds: Deed[];
  owners: Owner[];
  times: Time[];
};

const reviewVerb = oneOf(
  'report|reports|take|takes|bring|brings|share|shares|present|presents|publish|publishes|feed|show|shows|monitor|check|review|track|submit|tell|update|circulate|repeat|discuss|evaluate|scrutinise|send',
);

const finite =
  /^(?:will|shall|is|are|was|were|has|have|had|goes|go|'ll|must|can|could|would|may|might|want|wants|aim|aims|need|hope|stood|rose|fell|do|does|did|reports?|checks?|monitors?|to)$|'ll$|'re$|'s$/;

/** Finds the words at which a new clause starts. */
function startsIn({ words }: Sentence, times: readonly Time[]): number[] {
  const starts = [0];
  for (let at = 1; at < words.length; at += 1) {
    const { is } = words[at]!;
    if (
      is === ';' ||
      is === '–' ||
      is === '|' ||
      (is === ':' &&
        !/\d$|^(?:baseline|currently|now|today|target|current)$/.test(words[at - 1]!.is) &&
        (at > 6 || words.slice(0, at).some((word) => finite.test(word.is)))) ||
      (is === '(' && words.length > at + 2)
    )
      starts.push(at + 1);
    else if (is === ')') starts.push(at + 1);
    const previous = words[at - 1]!.is;
    if (
      previous === ',' &&
      among(
        is,
        'and|but|so|which|while|whilst|with|where|reporting|compared|although|though|up|down|from|with|using|then',
      )
    )
      starts.push(at);
    else if (
      among(is, 'and|but|so|while|whilst|because|as|which|since|although|unless|if') &&
      previous !== ','
    ) {
      const next = words[at + 1]?.is ?? '';
      if (is === 'as' && !among(next, 'we|they|it|the|our|this|that|there|i|you|he|she|a|an|these'))
        continue;
      if (is === 'and' && reviewVerb.has(next)) starts.push(at);
      else if (
        words
          .slice(at + 2, at + 12)
          .some((word) => finite.test(word.is) && word.is !== 'to' && !word.is.endsWith("'s")) ||
        next.endsWith("'ll") ||
        next.endsWith("'s") ||
        next.endsWith("'re")
      )
        starts.push(at);
    } else if (is === 'to' && previous === ',') starts.push(at);
    else if (
      previous === ',' &&
      among(is, 'the|our|we|it|this|they|she|he') &&
      words.slice(at + 1, at + 5).some(isAmong('is|are|will|was|were|want|aim'))
    )
      starts.push(at);
  }
  // “between now and Christmas” is one time.
  const within = (at: number) =>
    times.some(({ start, end }) => words[at]!.start > start && words[at]!.end < end);
  return [...new Set(starts)].filter((at) => at < words.length && !within(at));
}

/** Papers and systems whose review is the act itself. */
export const documents =
  /\b(?:polic(?:y|ies)|procedures?|forms?|guidance|website|web ?pages?|leaflets?|handbook|training|questions|wording|signage|code|terms|contracts?|curriculum|materials|templates?|protocols?|process|processes|systems?|cases?|crimes|assaults?|offences?|incidents|complaints|(?:all|every|each|hate|crime) reports?|reports of|files|cctv|footage)\b/;

const forums =
  /\b(?:board|committee|cabinet|governors|panel|partnership|forum|group|council|meeting|trustees|executive)\b/;

const pastWord =
  /\b(?:was|were|had|has been|have been|rose|fell|stood|increased|decreased|ran|held|told|found|reached|received|recorded|reported in|completed in|trained|reviewed in|last (?:year|month|week|season|term|summer|autumn|winter|spring|quarter)|since (?:19|20)|ago|dropped|went|gave|got|saw|made|brought|began|started in|launched in|introduced in|ended|took|already|grew|published in (?!the |our |its |their |an? )|delivered in|attended|did|achieved|said|came|spoke|wrote|turned up|signed up|showed up|heard|accepted|completed (?:the|this|all|its|their|our|a)|finished (?:the|in)|(?<!\b(?:what|how|which|who|that) )(?:we|i|they|she|he|it|staff|officers|people|residents|tenants|supporters|pupils|students|teams?|schools?|governors) (?:[a-zß-ÿ]+ly )?[a-zß-ÿ]{2,}ed(?! (?:to|by)))\b/;

const forward =
  /\bby\b.*\bshould have\b|\bexpects?\b|\b(?:should (?!have)|needs? to|has to|have to|wants?|aims? to|aiming|is expected to|by the next|(?:target|aim|goal|ambition) is (?:that|for))\b|\d%? (?:now|today|at present|currently) ?[,;] ?\d/;

/** A figure of a year that has passed, as in “(2025/26: 12%)”. */
const dated =
  /^(?:in |for )?(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?(?: (?:baseline|figure|total|level|result))?\s*[:=,–]?\s*(?:was |it was |baseline )?\d|^\d[\d.,]*%? (?:in|for|at|during) (?:the )?(?:first|last|previous|latest|current|baseline|most recent)|^\d[\d.,]*%? (?:[a-zß-ÿ]+ )?(?:in|for) (?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\W*$/;

const label = /^\s*([\p{L}\d][\p{L}\d /'()?&-]{1,42}?)\s*:\s*/u;

/** Reads a sentence: its label, deeds, people, times and clauses. */
export function readSentence(sentence: Sentence, heading: string): Reading {
  const { words, start, text, lower } = sentence;
  const labelled = findIn(text, label);
  const bodyStart = start + (labelled && heading === '' ? labelled[0].length : 0);
  const deeds = deedsIn(sentence, true);
  const times = timesIn(sentence);
  const reviews: Stretch[] = [];
  for (const { start: from, end: to } of scan(sentence, reviewPattern)) {
    if (notReview.test(lower.slice(Math.max(0, from - 12), to + 12))) continue;
    const said = lower.slice(from, to);
    if (
      /^(?:will|to|and) review\b/.test(said) &&
      documents.test(said) &&
      !said.includes('progress')
    )
      continue;
    if (/^(?:\S+ )?(?:come|comes|go|goes) to (?:your|our next)\b/.test(said)) continue;
    if (/^(?:share|circulate|send)\b.*\b(?:draft|leaflet|poster)\b/.test(said)) continue;
    if (
      /^(?:send|sends|sending|take|takes|bring|brings)\b.*\b(?:delegates?|representatives?|reps?|speakers?|someone|officers?|stewards?|stalls?|volunteers?)\b/.test(
        said,
      )
    )
      continue;
    // “phone ten tenants to check how their reports were handled”
    if (
      /^to (?:check|assess|review)\b/.test(said) &&
      /\b(?:phone|ring|call|text|email|survey)\b[^.;,]{0,50}$/.test(
        lower.slice(Math.max(0, from - 60), from),
      )
    )
      continue;
    if (/\b(?:motion|petition|bid|proposal|cheque|award)s?\b/.test(said)) continue;
    const named = documents.test(lower.slice(Math.max(0, from - 80), from));
    if (/^(?:reviewed|checked|revisited)/.test(said) && named && !forums.test(said)) continue;
    reviews.push({ start: start + from, end: start + to });
  }
  for (const check of overseenIn(sentence)) {
    if (reviews.some((other) => other.start < check.end && check.start < other.end)) continue;
    if (notReview.test(lower.slice(Math.max(0, check.start - start - 12), check.end - start + 12)))
      continue;
    reviews.push(check);
  }
  reviews.sort((left, right) => left.start - right.start);
  const starts = startsIn(sentence, times);
  const clauses = starts.map((first, at): Clause => {
    const last = (starts[at + 1] ?? words.length) - 1;
    const from = words[first]!.start;
    const to = words[Math.max(first, last)]!.end;
    const inside = (stretch: Stretch) => stretch.start >= from && stretch.start < to;
    const own = deeds.filter((deed) => deed.at >= first && deed.at <= last);
    const clause = lower.slice(from - start, to - start);
    return {
      start: from,
      end: to,
      first,
      last,
      text: clause,
      deeds: own,
      times: times.filter(inside),
      reviews: reviews.filter(inside),
      past:
        own.length === 0 &&
        ((pastWord.test(clause) && !forward.test(clause)) || dated.test(clause)),
    };
  });
  return {
    sentence,
    // “Baseline (2025): 18%”
    label: heading || (labelled?.[1] ?? '').replace(/ \((?:19|20)\d\d\)$/, ''),
    bodyStart,
    clauses,
    deeds,
    owners: ownersIn(sentence),
    times,
  };
}

/** Tells whether a label is one for checks. */
export const isReviewLabel = (text: string) => reviewLabel.test(text.trim());
