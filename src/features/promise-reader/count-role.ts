/*
 * Says what a number is for: promised, aimed at, or how things stand.
 */
import { matches } from './letters.ts';
import { among } from './among.ts';
import {
  aim,
  baselineLabel,
  before,
  now,
  nowAfter,
  nowBefore,
  targetLabel,
} from './amount-words.ts';
import type { Found } from './baselines.ts';
import type { Clause, Reading } from './clauses.ts';
import type { Count } from './numbers.ts';
import type { Word } from './sentences.ts';

/** Cuts out the phrase around a count: “at least eight community members”. */
export function phrase(words: Word[], { at, kind }: Count): { start: number; end: number } {
  let first = at;
  while (
    first > 0 &&
    at - first < 4 &&
    among(
      words[first - 1]!.is,
      'least|minimum|of|a|an|all|each|every|the|at|up|to|under|below|over|than|more|fewer|no|our|by|one|two',
    )
  )
    first -= 1;
  while (
    first < at &&
    among(words[first]!.is, 'of|the|to|by|a|an|at|our|more|no') &&
    !among(words[first + 1]?.is ?? '', 'least|minimum|all|each|fewer')
  )
    first += 1;
  const share =
    kind === 'percent' &&
    words[at + 1]?.is === 'in' &&
    matches(words[at + 2]?.text ?? '', /^\d|^\p{L}+$/u);
  let last = share ? at + 2 : at;
  const reach = kind === 'percent' && !share ? 4 : 6;
  while (
    last + 1 < words.length &&
    last - at < reach &&
    matches(words[last + 1]!.text, /^[\p{L}\p{N}'’+-]+$/u) &&
    !among(
      words[last + 1]!.is,
      'by|before|within|in|on|from|during|until|will|to|is|are|and|who|which|that|at|with|for|have|has|or|each|every|every|currently|now|today|so|when|as|compared|through|across|was|were|this|next',
    )
  )
    last += 1;
  return { start: words[first]!.start, end: words[last]!.end };
}

/** Words after a figure that say that it is the present or an earlier one: “52% at present”. */
const presentAfter =
  /^(?:[\p{L}'%-]+ ){0,4}?(?:now|at present|at the moment|currently|presently|today|to date|so far|previously|before|last (?:year|term|season|month|quarter|summer|autumn|winter|spring|time|survey)|this (?:year|term|month|quarter)(?! will)|in (?:19|20)\d\d|already|up to now|until now|(?:that )?(?:we|they|it|there) (?:already )?(?:have|has|had|are|do|did|ran|run|got|hold)|there already)\b/u;

/** A present figure before the one that is promised: “14 now, 40 by May”. */
const presentThen =
  /^.*\b(?:\d[\d,.]*%?|none|zero|nil|one|two|three|four|five|six|ten) (?:now|at present|at the moment|currently|today|so far) [,;]/;

/** Words that say how things stand: “the rate is 9%”, “two of our 18 coaches have done it”. */
const stands =
  /\b(?:is|are|have|has|do|does|there's|there're|we've|remains?|averages?|comes? to|holds?|gets?|runs?)\b/;

/** Says what a count is for, from its clause. */
export function roleOf(
  reading: Reading,
  clause: Clause,
  count: Count,
  tail: boolean,
): Found['kind'] | undefined {
  const { words } = reading.sentence;
  const before6 = words.slice(Math.max(clause.first, count.at - 10), count.at);
  const after = words.slice(count.at + 1, Math.min(clause.last + 1, count.at + 14));
  const near = [...before6, words[count.at]!, ...after].map((word) => word.is).join(' ');
  const previous = words[count.at - 1]?.is ?? '';
  const lead = before6.map((word) => word.is).join(' ');
  const label = reading.label.trim();
  if (baselineLabel.test(label)) return 'baseline';
  if (among(words[count.at + 1]?.is ?? '', '→|⇒|>')) return 'baseline';
  // “(5 at 1 October)”
  if (
    words[clause.first - 1]?.is === '(' &&
    count.at - clause.first < 2 &&
    clause.deeds.length === 0 &&
    /^(?:\S+ )?(?:at|in|as (?:at|of)|last|now|so far|to date|done|already|currently|this|previously|up to now|(?:is|was|are|were) the)\b/.test(
      after.map((word) => word.is).join(' '),
    ) &&
    !/\bby\b/.test(clause.text)
  )
    return 'baseline';
  if (
    !clause.past &&
    /\bfrom(?: (?:a|an|the|about|around|its|just|only|current|present|baseline|of|under|over|below|above|nearly|almost|roughly|some|fewer|less|more|than|barely|approximately))*$/.test(
      lead,
    ) &&
    (/\d%? from(?: the| a| an)?$/.test(lead) ||
      /\bto\b/.test(after.map((word) => word.is).join(' ')) ||
      /\b(?:up|down|rise|increase|fall|reduce|raise)\b/.test(
        words
          .slice(clause.first, count.at)
          .map((word) => word.is)
          .join(' '),
      ) ||
      clause.times.some((time) => time.start > words[count.at]!.start))
  )
    return 'baseline';
  if (
    !clause.past &&
    /\b(?:target|targets|aim|goal|standard|ambition|expectation|benchmark)(?: of| to reach|:|(?: [^,;.]+)? is)?(?: (?:at least|over|above|under|below|a))?$/.test(
      lead.replace(/ :/g, ':'),
    )
  )
    return 'aim';
  if (
    matches(
      lead,
      /\bset (?:ourselves|themselves|itself|himself|herself|myself)(?: an?| the)?(?: \p{L}+)?(?: of| to reach)?$/u,
    )
  )
    return 'aim';
  if (/\bshould (?:have|be|reach|stand|rise|fall)\b/.test(lead)) return 'aim';
  if (
    /\bbaseline ?:?$/.test(
      words
        .slice(Math.max(0, count.at - 3), count.at)
        .map((word) => word.is)
        .join(' '),
    )
  )
    return 'baseline';
  if (
    !clause.past &&
    /\bfrom\b.* to(?: (?:at least|over|about|around|just|under|below|above|nearly|(?:no )?(?:more|fewer|less) than))?$/.test(
      lead,
    )
  )
    return 'promised';
  if (
    /\b(?:up|down) from\b/.test(lead) ||
    /compared (?:with|to)\b/.test(lead) ||
    /\bbaseline\b/.test(lead) ||
    /\b(?:instead of|rather than)\b/.test(lead) ||
    /\b(?:from|on|against|than) (?:the |a |an |our |its )?(?:\S+ ){0,3}?(?:total|figure|level|score|rate|average|number) of$/.test(
      lead,
    ) ||
    /\b(?:which|it|this|that|figure|rate|score|completion|take-?up|currently|now) (?:is|are|was|stands|sits) (?:currently |now |only |just )?at$/.test(
      lead,
    ) ||
    /\b(?:against|versus|vs|on|than|from|as) (?:the )?(?:last|previous|current|present) (?:year|term|quarter|month|season|figure|total|survey)(?:'s)?(?: (?:figure|total|score|result|level) of)?$/.test(
      lead,
    )
  )
    return 'baseline';
  if (
    /\b(?:against|versus|vs|compared (?:with|to)|over|above|on top of|instead of|rather than|and not|not)(?: (?:the|a|an|our|its|just|only|about|around|some|under|over|nearly|barely|roughly))*$/.test(
      lead,
    ) &&
    matches(
      after
        .slice(0, 8)
        .map((word) => word.is)
        .join(' '),
      presentAfter,
    )
  )
    return 'baseline';
  if (/(?:doubling|double|halving|halve) (?:the |our )?(?:present|current|existing)?$/.test(lead))
    return /(?:present|current|existing)$/.test(lead) ? 'baseline' : 'promised';
  const subject =
    clause.deeds.length === 0 &&
    !clause.past &&
    among(words[clause.last + 1]?.is ?? '', 'up|down|compared') &&
    reading.deeds.some((deed) => deed.from > count.at);
  if (subject) return 'promised';
  const promising =
    clause.deeds.length > 0 &&
    !clause.deeds.every(
      (deed) => deed.from > count.at && deed.manner !== 'passive' && deed.manner !== 'active',
    );
  if (count.kind === 'none') {
    return now.test(clause.text) || before.test(clause.text) || clause.deeds.length === 0
      ? 'maybe'
      : undefined;
  }
  if (
    ((nowBefore.test(lead.replace(presentThen, '')) &&
      !matches(lead, /\b(?:want|like|aim|aiming|hope|hoping|target|goal)(?: \p{L}+){0,4}$/u)) ||
      nowAfter.test(
        after
          .slice(0, 11)
          .map((word) => word.is)
          .join(' ')
          .replace(/\b(?:between|from|by) now\b/, '')
          .replace(/ (?:,|against|up from) .*\d.*$/, ''),
      )) &&
    !clause.deeds.some(
      (deed) =>
        deed.at < count.at &&
        deed.from <= count.at &&
        /^(?:will|to|'ll)/.test(words[deed.from]!.is),
    )
  )
    return 'baseline';
  if (
    !clause.past &&
    /\b(?:want|wants|like|aim|aims|aiming|hope|hopes|hoping|target|targets|goal|need|reach|expect|expects|looking (?:to|for))\b/.test(
      lead,
    ) &&
    !before.test(lead)
  )
    return 'aim';
  if (matches(after.map((word) => word.is).join(' '), /^(?:of \p{L}+ |\p{L}+ )?(?:should|must)\b/u))
    return 'aim';
  if (presentThen.test(lead) && clause.deeds.length === 0) return 'aim';
  if (targetLabel.test(label) && !before.test(clause.text)) return 'aim';
  if (clause.past || (before.test(clause.text) && clause.deeds.length === 0)) return 'maybe';
  if (
    among(previous, 'our|these|those|its|than') &&
    !/\b(?:each|all|every) (?:of )?(?:our|these|those|its)$/.test(lead)
  ) {
    if (!(previous === 'than' && promising)) return undefined;
  }
  if (
    /\b(?:with more than|among our|among the|which have|who have|serving|representing|home to|employs?|made up of)$/.test(
      lead,
    )
  )
    return undefined;
  if (
    clause.times.some(
      (time) =>
        time.kind === 'limit' &&
        time.start > words[count.at]!.start &&
        time.start - words[count.at]!.end < 14,
    )
  )
    return 'aim';
  if (promising)
    return count.kind === 'things' && count.noun === ''
      ? aim.test(near) || clause.deeds.some((deed) => deed.at < count.at)
        ? 'promised'
        : undefined
      : 'promised';
  if (aim.test(near)) return 'aim';
  if (tail) return 'promised';
  return clause.deeds.length === 0 && stands.test(clause.text) ? 'maybe' : undefined;
}
