/*
 * Finds measures, targets and baselines among the numbers and indicators of a text.
 */
import type { Clause, Reading } from './clauses.ts';
import { countsIn, stem, type Count } from './numbers.ts';
import type { Stretch, Word } from './sentences.ts';

/** A figure or an indicator, where it stands and what it was read as. */
export type Amount = Stretch & { value: string };

/** What a text says is counted, from where and to where. */
export type Amounts = { measures: Amount[]; targets: Amount[]; baselines: Amount[] };

const indicator =
  /\b(?:(?:the |a )?(?:total |overall )?(?:numbers?|percentages?|proportions?|shares?|rates?|totals?|counts?|volumes?|levels?)\s+of\s+(?!ways|times|different|other|years|reasons)[^.,;:()]{3,70}|(?:completion|response|attendance|detection|conviction|disclosure|reporting|satisfaction|take-?up|turnout|retention|positive outcome|outcome|declaration|return|referral|attrition|charge|victim satisfaction|confidence)\s+(?:rates?|scores?|levels?|figures?|numbers?)|(?:user|customer|victim|tenant|patient|resident|staff|public|student|pupil|passenger|member|employee) (?:satisfaction|confidence)|satisfaction with|(?:satisfaction|confidence|inclusion|engagement)(?: scores?| levels?| ratings?| index| survey)|(?:[a-zß-ÿ'-]+ )?(?:survey|questionnaire|poll|quiz|exit poll)s?(?: results?| data| scores?| responses?)?\b|(?:participant |user |customer |tenant |victim |pupil |student |staff |patient |attendee |service user |resident |member |learner |delegate |written |evaluation )?feedback(?: (?:forms?|cards?|sheets?|scores?))?|evaluation (?:forms?|data|sheets?|scores?|questionnaires?)|(?:take-?up|uptake|footfall|attendance (?:figures?|numbers?|records?))\b|(?:the )?percentage achieved|pre- and post-[a-zß-ÿ-]+(?: [a-zß-ÿ]+)?|before[- ]and[- ]after [a-zß-ÿ]+|kpis?|performance indicators?|how many\b[^.,;]{3,60}|(?:the )?(?:share|percentage|proportion|number|total)\b(?=[^.;]{0,30}\b(?:achieved|reached|met|reported|published|who|that|in time|completed|on time|to governors)))/g;

const measuring =
  /\b(?:measured?|measuring|success(?: will be)?(?: is| measures?| criteria| indicators?)?|evidenced?|judged?) (?:this |it |that |success |progress |impact |the impact (?:of this )?|our success )?(?:will be |is |are )?(?:by|through|via|using|against|with|from|on)\b\s+[^.;]{3,90}/g;

const mayMeasure =
  /survey|poll|quiz|questionnaire|feedback|evaluation|number|percent|proportion|share|rate|total|count|volume|level|score|figure|take-?up|uptake|footfall|attendance|satisfaction|confidence|index|kpi|indicator|how many|pre-|before.and.after/;

/** Labels of cells and bullets that hold a measure or target. */
export const measureLabel =
  /^(?:(?:success |performance |outcome |output |key |how )?(?:measures?|indicators?|kpis?|metrics?|success criteria|success|evidence|measure of success|performance indicator|measured by|outputs?|success looks like|how measured|how (?:we will|we'll|will we) (?:know|measure)(?: .*)?)|(?:measure|indicator)s? of success|evidence of success|what success looks like)$/i;

/** Labels of targets. */
export const targetLabel =
  /^(?:targets?|aim|goal|target value|ambition|outcome target|target outcome)$/i;

/** Labels of baselines. */
export const baselineLabel =
  /^(?:baselines?|starting point|current(?: position| figure| value| level)?|now|(?:19|20)\d\d(?:[/–-]\d\d)? (?:figure|baseline|level|score|result|position|rate)|where we are(?: now)?|present position|today|base line|latest)$/i;

const now =
  /\b(?:currently|at present|at the moment|presently|right now|today|as of (?:now|today)|to date|so far|at this point|existing|present|the current|stands? at|as things stand|this time last year|until now|since|have now|has now|now)\b/iu;
const nowBefore =
  /\b(?:currently|at present|at the moment|presently|right now|today|to date|so far|up from|down from|compared (?:with|to)|against(?: a| an)?|from (?:a |an |its |the )?(?:baseline|current|present|low|starting point)(?: of)?|baseline(?: figure)?(?: of| is| was| stands at|,)?|starting (?:point|from)|existing|the present|the current|stands? at|as things stand|this time last year|until now|instead of|rather than|increase on|more than the|on top of|have now|has now|now|there (?:are|is) (?:only |just )?)\b(?:\W+\w+){0,4}\W*$/iu;
const nowAfter =
  /\b(?:currently|at present|at the moment|presently|right now|today|as of (?:now|today)|to date|so far|at this point|as things stand|this time last year|until now|now|since|already|at the time of writing)\b/;

const before =
  /\b(?:last (?:year|term|season|month|quarter|summer|autumn|winter|spring|survey|time|half[- ]term|count|audit|week)|in the last (?:year|survey|12 months|count|round|audit)|(?:was|were) |stood at|in (?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?|found|this year|in the (?:latest|most recent|previous)|we (?:had|ran|held|trained)|(?:told|said)|previous(?:ly)?|the year before)\b/iu;

const aim =
  /\b(?:hopes? to|want|wants|aim|aims|aiming|target|targets|goal|reach|reaching|at least|minimum|no fewer|not less|up to|to rise|rise to|rising|raise|increase|increasing|reduce|reducing|cut|fall|drop|below|under|above|over|or (?:better|more|above|below|fewer|less)|double|doubling|halve|halving|achieve|hit|bring|get|objective|exceed|improve|grow|by then|expected|more|of (?:cases|calls|reports|complaints|all|staff|officers))\b/iu;

/** Cuts out the phrase around a count: “at least eight community members”. */
function phrase(words: Word[], { at, kind }: Count): { start: number; end: number } {
  let first = at;
  while (
    first > 0 &&
    at - first < 4 &&
    /^(?:least|minimum|of|a|an|all|each|every|the|at|up|to|under|below|over|than|more|fewer|no|our|by|one|two)$/.test(
      words[first - 1]!.is,
    )
  )
    first -= 1;
  while (
    first < at &&
    /^(?:of|the|to|by|a|an|at|our|more|no)$/.test(words[first]!.is) &&
    !/^(?:least|minimum|all|each|fewer)$/.test(words[first + 1]?.is ?? '')
  )
    first += 1;
  let last = at;
  const reach = kind === 'percent' ? 4 : 6;
  while (
    last + 1 < words.length &&
    last - at < reach &&
    /^[\p{L}\p{N}'’+-]+$/u.test(words[last + 1]!.text) &&
    !/^(?:by|before|within|in|on|from|during|until|will|to|is|are|and|who|which|that|at|with|for|have|has|or|each|every|every|currently|now|today|so|when|as|compared|through|across|was|were|this|next)$/.test(
      words[last + 1]!.is,
    )
  )
    last += 1;
  return { start: words[first]!.start, end: words[last]!.end };
}

function stemsOf(words: Word[]): Set<string> {
  return new Set(words.filter((word) => /^\p{L}{4,}/u.test(word.is)).map((word) => stem(word.is)));
}

const common = new Set(
  [
    'will',
    'have',
    'with',
    'that',
    'this',
    'from',
    'them',
    'they',
    'been',
    'were',
    'which',
    'hate',
    'crim',
    'crime',
    'year',
    'last',
    'month',
    'lgbt+',
    'lgbt',
    'each',
    'every',
    'council',
    'polic',
    'peopl',
    'peopl',
    'people',
    'their',
    'incident',
    'incid',
    'report',
  ].map(stem),
);

/** Tells whether two stretches of words speak of the same thing. */
function sameThing(left: Word[], right: Word[]): boolean {
  const other = stemsOf(right);
  return [...stemsOf(left)].some((word) => !common.has(word) && other.has(word));
}

type Found = {
  count: Count;
  clause: Clause;
  reading: Reading;
  kind: 'baseline' | 'maybe' | 'aim' | 'promised';
};

const wordsOfClause = (reading: Reading, clause: Clause) =>
  reading.sentence.words.slice(clause.first, clause.last + 1);

/** Says what a count is for, from its clause. */
function roleOf(
  reading: Reading,
  clause: Clause,
  count: Count,
  tail: boolean,
): Found['kind'] | undefined {
  const { words } = reading.sentence;
  const before6 = words.slice(Math.max(clause.first, count.at - 7), count.at);
  const after = words.slice(count.at + 1, Math.min(clause.last + 1, count.at + 14));
  const near = [...before6, words[count.at]!, ...after].map((word) => word.is).join(' ');
  const previous = words[count.at - 1]?.is ?? '';
  const lead = before6.map((word) => word.is).join(' ');
  if (baselineLabel.test(reading.label.trim())) return 'baseline';
  if (
    !clause.past &&
    /\bfrom(?: (?:a|an|the|about|around|its|just|only|current|present|baseline|of))*$/.test(lead) &&
    (/\bto\b/.test(after.map((word) => word.is).join(' ')) ||
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
    /\b(?:target|targets|aim|goal)(?: of| is| to reach|:)?(?: (?:at least|over|above|under|below|a))?$/.test(
      lead.replace(/ :/g, ':'),
    )
  )
    return 'aim';
  if (
    /\bbaseline ?:?$/.test(
      words
        .slice(Math.max(0, count.at - 3), count.at)
        .map((word) => word.is)
        .join(' '),
    )
  )
    return 'baseline';
  if (!clause.past && /\bfrom\b.* to(?: (?:at least|over|about|around|just))?$/.test(lead))
    return 'promised';
  if (
    /\b(?:up|down) from\b/.test(lead) ||
    /compared (?:with|to)\b/.test(lead) ||
    /\bbaseline\b/.test(lead) ||
    /\b(?:instead of|rather than)\b/.test(lead)
  )
    return 'baseline';
  if (/(?:doubling|double|halving|halve) (?:the |our )?(?:present|current|existing)?$/.test(lead))
    return /(?:present|current|existing)$/.test(lead) ? 'baseline' : 'promised';
  const subject =
    clause.deeds.length === 0 &&
    !clause.past &&
    /^(?:up|down|compared)$/.test(words[clause.last + 1]?.is ?? '') &&
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
    (nowBefore.test(lead) ||
      nowAfter.test(
        after
          .slice(0, 11)
          .map((word) => word.is)
          .join(' '),
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
    /\b(?:want|like|aim|hope|target|goal|need|reach)\b/.test(lead) &&
    !before.test(lead)
  )
    return 'aim';
  if (clause.past || (before.test(clause.text) && clause.deeds.length === 0)) return 'maybe';
  if (
    /^(?:our|these|those|its|than)$/.test(previous) &&
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
  return undefined;
}

/** Reads the numbers and indicators of a whole text. */
export function amountsIn(readings: Reading[]): Amounts {
  const found: Found[] = [];
  const measures: Amount[] = [];
  const promisingText = readings.some((reading) => reading.deeds.some((deed) => deed.concrete));
  for (const reading of readings) {
    const { sentence } = reading;
    const counts = countsIn(sentence.words, reading.times);
    const labelled =
      measureLabel.test(reading.label.trim()) || targetLabel.test(reading.label.trim());
    for (const count of counts) {
      const clause = reading.clauses.find(
        (each) => count.at >= each.first && count.at <= each.last,
      );
      if (!clause || (sentence.words[count.at]!.start < reading.bodyStart && !labelled)) continue;
      const heads =
        reading.deeds.some((deed) => deed.at < count.at && deed.from < clause.first) &&
        !clause.past &&
        /^(?:with|and|to|reporting|so|,)$/.test(sentence.words[clause.first]!.is);
      const fragment =
        reading.deeds.length === 0 &&
        !clause.past &&
        (labelled ||
          (promisingText && sentence.cell >= 0) ||
          (promisingText && sentence.words.length < 12 && count.kind !== 'none') ||
          (/^\d|^[\p{Lu}]/u.test(sentence.words[0]!.text) &&
            count.at < 3 &&
            !hasFinite(sentence.words)));
      const kind = roleOf(reading, clause, count, heads || fragment);
      if (kind !== undefined) found.push({ count, clause, reading, kind });
    }
    indicators(reading, labelled, promisingText, measures);
  }
  const promised = found.filter(({ kind }) => kind === 'promised' || kind === 'aim');
  const targets: Amount[] = promised.map(({ count, reading }) => {
    const stretch = phrase(reading.sentence.words, count);
    return {
      ...stretch,
      value: reading.sentence.text.slice(
        stretch.start - reading.sentence.start,
        stretch.end - reading.sentence.start,
      ),
    };
  });
  measures.push(...targets);
  const baselines = found
    .filter((each) => isBaseline(each, promised, measures, readings))
    .map(({ clause, reading }) => trimmed(reading, clause));
  return { measures, targets, baselines };
}

const hasFinite = (words: Word[]) =>
  words.some((word) =>
    /^(?:is|are|was|were|has|have|had|rose|fell|stood|went|do|does|did|get|come|think|know|live|say|work)$/.test(
      word.is,
    ),
  );

const sameUnit = (count: Count, promised: Found[]) =>
  promised.some((other) => unitOf(other.count) === unitOf(count));

const unitOf = ({ kind }: Count) => (kind === 'part' ? 'percent' : kind);

function trimmed(reading: Reading, clause: Clause): Amount {
  return {
    start: clause.start,
    end: clause.end,
    value: reading.sentence.text.slice(
      clause.start - reading.sentence.start,
      clause.end - reading.sentence.start,
    ),
  };
}

/** Tells whether a figure is the present value of what is measured, not a statistic beside it. */
function isBaseline(
  { kind, count, clause, reading }: Found,
  promised: Found[],
  measures: Amount[],
  readings: Reading[],
): boolean {
  if (kind === 'promised' || kind === 'aim' || measures.length === 0) return false;
  if (baselineLabel.test(reading.label.trim())) return true;
  const own = wordsOfClause(reading, clause);
  const linked = measures.some((measure) => {
    const home = readings.find(
      (each) => measure.start >= each.sentence.start && measure.end <= each.sentence.end,
    );
    if (!home) return false;
    return sameThing(
      own,
      home.sentence.words.filter(
        (word) =>
          word.start >= measure.start - 60 &&
          word.end <= measure.end + 80 &&
          (home !== reading || word.end < clause.start || word.start > clause.end),
      ),
    );
  });
  const anaphora = promised.some(
    (other) =>
      other !== undefined &&
      Math.abs(readings.indexOf(other.reading) - readings.indexOf(reading)) <= 1 &&
      /\b(?:that|this|the|these|those) (?:figures?|numbers?|share|proportion|percentage|total|rate|score)\b|\bwants? (?:it|this|that|them)\b|\b(?:get|bring|raise|take|lift|move) (?:it|this|that)\b/i.test(
        other.clause.text,
      ),
  );
  if (anaphora && sameUnit(count, promised)) return true;
  const before = clause.text.toLowerCase();
  const elliptic =
    /^(?:and |but |, |at the moment,? |at present,? |currently,? |in (?:19|20)\d\d(?:[/–-]\d\d)?,? |(?:at|in) the (?:last|latest|previous|most recent) [a-z]+,? |last [a-z]+,? )*(?:it|that|this|there|they|we|she|he|i|so far|none|today)\b/.test(
      before,
    ) &&
    (count.noun === '' || /^(?:at|so|now|to|last|this|in|today|or|currently)$/.test(count.noun));
  const sameKind = promised.some(
    (other) =>
      unitOf(other.count) === unitOf(count) &&
      (other.count.noun === count.noun ||
        other.count.noun === '' ||
        count.noun === '' ||
        stem(other.count.noun) === stem(count.noun)),
  );
  const sameSentence =
    promised.some((other) => other.reading === reading) ||
    measures.some(
      (measure) => measure.start >= reading.sentence.start && measure.end <= reading.sentence.end,
    );
  const sentenceAt = readings.indexOf(reading);
  const beside = promised.some(
    (other) => Math.abs(readings.indexOf(other.reading) - sentenceAt) <= 1,
  );
  if (kind === 'baseline') {
    if (linked || elliptic) return true;
    if (sameSentence && (sameKind || count.noun === '' || count.kind === 'none')) return true;
    return beside && sameKind && (count.kind === 'percent' || count.noun === '');
  }
  if (count.kind === 'none')
    return linked || (elliptic && beside) || (sameSentence && now.test(clause.text));
  if (linked && (sameKind || promised.length === 0)) return true;
  if (count.at <= clause.first + 1 && sameKind && beside && own.length < 9) return true;
  return (
    (elliptic && (beside || measures.length > 0)) ||
    (sameSentence && sameKind && count.kind === 'percent')
  );
}

/** Finds the indicators of a sentence: “the number of reports”, “a survey before and afterwards”. */
function indicators(
  reading: Reading,
  labelled: boolean,
  promisingText: boolean,
  measures: Amount[],
): void {
  const { sentence } = reading;
  const push = (at: number, words: string) => {
    const length = words
      .split(/\s(?:will|is|are|was|were|has|have|to be|each|every)\s/)[0]!
      .trimEnd().length;
    const value = sentence.text.slice(at, at + length);
    measures.push({ start: sentence.start + at, end: sentence.start + at + length, value });
  };
  if (measureLabel.test(reading.label.trim())) {
    const body = sentence.text.slice(reading.bodyStart - sentence.start);
    if (
      /\p{L}{3,}|\d/u.test(body) &&
      !/^(?:tbc|tbd|n\/a|none|to be|increased awareness|improved|raised awareness|better|greater)\b/i.test(
        body.trim(),
      )
    ) {
      push(reading.bodyStart - sentence.start, body);
      return;
    }
  }
  for (const match of /measur|success|evidence|judge/.test(sentence.lower)
    ? sentence.lower.matchAll(measuring)
    : []) {
    if (/\b(?:deeds|words)\b/i.test(match[0])) continue;
    push(match.index, match[0]);
  }
  for (const match of mayMeasure.test(sentence.lower) ? sentence.lower.matchAll(indicator) : []) {
    const start = sentence.start + match.index;
    const clause =
      reading.clauses.find((each) => start >= each.start && start < each.end) ?? reading.clauses[0];
    if (!clause || clause.past) continue;
    const lower = match[0];
    const words = sentence.words
      .filter((word) => word.end <= start)
      .slice(-3)
      .map((word) => word.is)
      .join(' ');
    const wanted =
      clause.deeds.length > 0 ||
      labelled ||
      clause.reviews.length > 0 ||
      aim.test(clause.text) ||
      (promisingText &&
        (/^(?:,? ?(?:with|and|through|by))/.test(clause.text.toLowerCase()) ||
          reading.deeds.length > 0));
    const heading =
      reading.deeds.length === 0 &&
      (match.index < 4 || sentence.cell >= 0) &&
      !hasFinite(sentence.words);
    if (!wanted && !heading) continue;
    if (
      /^(?:numbers? of|levels? of|a number)/.test(lower.replace(/^(?:the|a) /, '')) &&
      /\ba (?:total )?$|\bany $/.test(`${words} `)
    )
      continue;
    if (/^a (?:number|range|volume|share|rate|level|proportion)/.test(lower)) continue;
    if (
      /level/.test(lower) &&
      /\b(?:high|higher|highest|at all|senior|all|service)\b/.test(`${words} ${lower}`)
    )
      continue;
    if (/survey|questionnaire|poll|quiz/.test(lower)) {
      const deed = clause.deeds.find((each) => sentence.words[each.at]!.start <= start);
      const made =
        deed &&
        /^(?:commission|run|launch|carry|conduct|undertake|design|develop|create|produce|issue|send|publish|complete|add|include|hold|promote|review|revise|update|do|build|put)$/.test(
          deed.verb,
        ) &&
        sentence.words[deed.at]!.start > start - 60;
      const passive = clause.deeds.some(
        (each) =>
          each.manner === 'passive' &&
          sentence.words[each.at]!.start > start &&
          /^(?:commission|run|launch|carry|conduct|undertake|design|develop|send|issue|complete|publish|hold|circulate)$/.test(
            each.verb,
          ),
      );
      const asVerb = /^(?:survey)/.test(lower) || /\b(?:will|to|and|also|'ll)$/.test(words);
      const proof = /before and after|before-and-after|\bscores?\b|\bresults?\b/.test(
        clause.text.toLowerCase(),
      );
      if ((made || passive || asVerb || /will survey|to survey|and survey/.test(lower)) && !proof)
        continue;
      if (/survey(?:or|ing)/.test(lower)) continue;
    }
    if (/feedback/.test(lower) && /\b(?:your|welcome|give|any|value|provide)\b/.test(words))
      continue;
    push(match.index, match[0]);
  }
}
