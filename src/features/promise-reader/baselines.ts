/*
 * Tells the present value of what is measured from a statistic beside it.
 */
import { findIn, matches } from './letters.ts';
import { among } from './among.ts';
import { baselineLabel, measureLabel, now } from './amount-words.ts';
import type { Clause, Reading } from './clauses.ts';
import { type Count, stem } from './numbers.ts';
import type { Stretch, Word } from './sentences.ts';

/** A figure or an indicator, where it stands and what it was read as. */
export type Amount = Stretch & { value: string };

function stemsOf(words: Word[]): Set<string> {
  return new Set(
    words.filter((word) => matches(word.is, /^\p{L}{4,}/u)).map((word) => stem(word.is)),
  );
}

const common = new Set(
  'will have with that this from them they been were which hate crim crime year last month lgbt+ lgbt each every council polic peopl people their incident incid report'
    .split(' ')
    .map(stem),
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

/** Tells a change from a level: “doubling”, “cut this by half”. */
const relative = ({ count, clause }: Found) =>
  /^(?:doubl|halv|trebl|tripl|twofold)/i.test(count.text) ||
  (count.kind !== 'things' &&
    /\b(?:cut|reduc|increas|rais|down|up by|fall|ris[ei]|drop|lower|grow|fewer|bring)/.test(
      clause.text,
    ));

const sameUnit = (count: Count, promised: readonly Found[]) =>
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

const ofWhole = /^(?:out )?of (?:our |the |its |those |these |your |their )?(\d+|\p{L}+)/u;

/** Words of figures about the country, which say nothing of how things stand here. */
const elsewhere =
  /\b(?:nationally|national (?:figures?|average|survey|data)|across (?:the (?:uk|country|nation)|england|wales|scotland|britain)|in (?:england|wales|scotland|britain|the uk)|stonewall|galop|home office|research (?:shows|found|suggests)|one in|a fifth of (?:all )?lgbt)\b/;

const pointsBack =
  /\b(?:that|this|the|these|those) (?:figures?|numbers?|share|proportion|percentage|total|rate|score)\b|\bwants? (?:it|this|that|them)\b|\b(?:get|bring|raise|take|lift|move) (?:it|this|that)\b|\bwants? the (?:rate|figure|number|share|score|total|proportion|percentage)\b/;

const openings =
  /^(?:and |but |so |, |at the moment,? |at present,? |currently,? |in (?:19|20)\d\d(?:[/–-]\d\d)?,? |(?:at|in) the (?:last|latest|previous|most recent) [a-z]+,? |last [a-z]+,? )*(?:it|that|this|there|they|we|she|he|i|so far|none|today)\b/;

/** An amount with the sentence that holds it. */
export type Placed = Amount & { reading: Reading };

/** An amount with the words around it, which say what it is of. */
export type Surrounded = Placed & { around: Word[] };

/** Finds the words around an amount. */
export const surround = (amount: Placed): Surrounded => ({
  ...amount,
  around: amount.reading.sentence.words.filter(
    (word) => word.start >= amount.start - 60 && word.end <= amount.end + 80,
  ),
});

/**
 * Tells whether a figure is the present value of what is measured, not a statistic beside it. `promised` and
 * `measures` are those of the sentences around it, `beside` those of its own and the next ones.
 */
export function isBaseline(
  { kind, count, clause, reading }: Found,
  promised: readonly Found[],
  measures: readonly Surrounded[],
  isBeside: (other: Reading) => boolean,
): boolean {
  if (kind === 'promised' || kind === 'aim' || measures.length === 0) return false;
  if (baselineLabel.test(reading.label.trim())) return true;
  if (kind === 'baseline' && measureLabel.test(reading.label.trim())) return true;
  const own = stemsOf(wordsOfClause(reading, clause));
  const linked = measures.some(({ reading: home, around }) =>
    sameThing(
      own,
      home === reading
        ? around.filter((word) => word.end < clause.start || word.start > clause.end)
        : around,
    ),
  );
  const beside = promised.filter((other) => isBeside(other.reading));
  const alike = beside.filter((other) => unitOf(other.count) === unitOf(count) || relative(other));
  const here = measures.some((measure) => measure.reading === reading);
  // “the number of reports (14 last year)”
  const opened =
    reading.sentence.words[clause.first - 1]?.is === '(' &&
    measures.some(({ start, end }) => start < clause.start && clause.start - end < 60);
  const elliptic =
    openings.test(clause.text.replace(/^["'(\s]+/, '')) &&
    (count.noun === '' || among(count.noun, 'at|so|now|to|last|this|in|today|or|currently'));
  if (linked || (opened && here) || elliptic) return true;
  if (elsewhere.test(clause.text)) return false;
  if (kind === 'baseline') return here || promised.length === 0 || sameUnit(count, promised);
  if (count.kind === 'none') return beside.length > 0 && (here || now.test(clause.text));
  // “two of our 18 coaches have done it … get all 18 through it”
  const whole = findIn(
    reading.sentence.words
      .slice(count.at + 1, count.at + 5)
      .map((word) => word.is)
      .join(' '),
    ofWhole,
  )?.[1];
  if (whole !== undefined && promised.some((other) => other.count.text === whole)) return true;
  if (promised.length === 0 && count.kind !== 'things')
    return measures.some((measure) => isBeside(measure.reading));
  return alike.some(
    (other) =>
      count.kind !== 'things' ||
      relative(other) ||
      other.count.noun === '' ||
      count.noun === '' ||
      stem(other.count.noun) === stem(count.noun) ||
      pointsBack.test(other.clause.text),
  );
}
