/*
 * Tells the present value of what is measured from a statistic beside it.
 */
import { baselineLabel, now } from './amount-words.ts';
import type { Clause, Reading } from './clauses.ts';
import { type Count, stem } from './numbers.ts';
import type { Stretch, Word } from './sentences.ts';

/** A figure or an indicator, where it stands and what it was read as. */
export type Amount = Stretch & { value: string };

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
function sameThing(left: ReadonlySet<string>, right: Word[]): boolean {
  if (left.size === 0) return false;
  const other = stemsOf(right);
  return [...left].some((word) => !common.has(word) && other.has(word));
}

export type Found = {
  count: Count;
  clause: Clause;
  reading: Reading;
  kind: 'baseline' | 'maybe' | 'aim' | 'promised';
};

const wordsOfClause = (reading: Reading, clause: Clause) =>
  reading.sentence.words.slice(clause.first, clause.last + 1);

const relative = ({ text }: Count) => /^(?:doubl|halv|trebl|tripl|twofold)/i.test(text);

const sameUnit = (count: Count, promised: Found[]) =>
  promised.some((other) => unitOf(other.count) === unitOf(count));

const unitOf = ({ kind }: Count) => (kind === 'part' ? 'percent' : kind);

export function trimmed(reading: Reading, clause: Clause): Amount {
  return {
    start: clause.start,
    end: clause.end,
    value: reading.sentence.text.slice(
      clause.start - reading.sentence.start,
      clause.end - reading.sentence.start,
    ),
  };
}

/** How far from what is measured its present value may stand, in UTF-16 units. */
const farthest = 1200;

/** Tells whether a figure is the present value of what is measured, not a statistic beside it. */
export function isBaseline(
  { kind, count, clause, reading }: Found,
  promised: Found[],
  measures: Amount[],
  readings: Reading[],
): boolean {
  if (kind === 'promised' || kind === 'aim' || measures.length === 0) return false;
  if (baselineLabel.test(reading.label.trim())) return true;
  const own = wordsOfClause(reading, clause);
  const ownStems = stemsOf(own);
  const linked = measures.some((measure) => {
    if (Math.abs(measure.start - clause.start) > farthest) return false;
    const home = readings.find(
      (each) => measure.start >= each.sentence.start && measure.end <= each.sentence.end,
    );
    if (!home) return false;
    return sameThing(
      ownStems,
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
      relative(other.count) ||
      (unitOf(other.count) === unitOf(count) &&
        (other.count.noun === count.noun ||
          other.count.noun === '' ||
          count.noun === '' ||
          stem(other.count.noun) === stem(count.noun))),
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
    const near = promised.some(
      (other) => Math.abs(readings.indexOf(other.reading) - sentenceAt) <= 3,
    );
    return near && sameKind && (count.kind === 'percent' || count.noun === '');
  }
  if (count.kind === 'none')
    return linked || (elliptic && beside) || (sameSentence && now.test(clause.text));
  if (linked && (sameKind || promised.length === 0)) return true;
  if (
    beside &&
    count.noun === '' &&
    sameUnit(count, promised) &&
    /\b(?:it|them|this|that)\b/i.test(clause.text)
  )
    return true;
  const value =
    count.noun === '' ||
    /^(?:last|in|this|at|now|so|and|came|did|went|attended|joined|signed|took|used|turned|completed|passed|reported)$/.test(
      count.noun,
    );
  const level =
    /\b(?:stood|was|were|scored?|recorded|logged|totalled|had|received|came|did|went|attended|joined|signed|took|used|turned|ended|completed|passed)\b/i.test(
      clause.text,
    );
  if (
    value &&
    level &&
    beside &&
    promised.some(
      (other) =>
        (other.count.noun === '' || count.noun !== '') && unitOf(other.count) === unitOf(count),
    )
  )
    return true;
  if (count.at <= clause.first + 1 && sameKind && beside && own.length < 9) return true;
  return (
    (elliptic && (beside || measures.length > 0)) ||
    (sameSentence && sameKind && count.kind === 'percent')
  );
}
