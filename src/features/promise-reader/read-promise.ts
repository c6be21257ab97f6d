/*
 * Reads a partner's words: what was promised, by whom, by when, and what is missing. By rules and word
 * lists, so it can be wrong. Pure: plain TypeScript that Node loads as it is.
 */
import { among } from './among.ts';
import { type Hedge, findHedges } from '../strategy/wording.ts';
import { amountsIn } from './amounts.ts';
import type { Amount } from './baselines.ts';
import { boundOwners } from './bound-owners.ts';
import { boundResources } from './bound-resources.ts';
import { boundTimes } from './bound-times.ts';
import { actsIn, boundReviews } from './checks.ts';
import { type Reading, readSentence } from './clauses.ts';
import { type PromiseDraft, draftsOf } from './commitments.ts';
import {
  type Labels,
  type PromiseVerdict,
  type Span,
  type Spans,
  promiseCriteria,
  verdictOf,
} from './criteria.ts';
import { dateValue } from './date-value.ts';
import type { Stretch } from './own-words.ts';
import type { Deed } from './said-deeds.ts';
import { remembered } from './remembered.ts';
import { nameRowActs } from './row-acts.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { headingsOf } from './tables.ts';

/** Longest text that is read, in UTF-16 units. */
export const maxLength = 20_000;

/** Says that a text is too long to be read; `length` and `most` are in UTF-16 units. */
export class TextTooLong extends RangeError {
  readonly length: number;
  readonly most = maxLength;
  constructor(length: number) {
    super(`The text has ${length} characters; at most ${maxLength} are read.`);
    this.name = 'TextTooLong';
    this.length = length;
  }
}

/** What was read in a text. */
export type Promised = {
  labels: Labels;
  spans: Spans;
  hedges: Hedge[];
  verdict: PromiseVerdict;
  /** Each promise with what belongs to it, in order. */
  commitments: PromiseDraft[];
};

/** Cuts an act out of its sentence: from its verb, or its subject, to the end of what it is about. */
function actSpan({ sentence, clauses }: Reading, deed: Deed): Stretch {
  const { words } = sentence;
  const clause = clauses.find((each) => deed.at >= each.first && deed.at <= each.last)!;
  const passive = deed.manner === 'passive';
  let start = words[passive ? clause.first : deed.at]!.start;
  if (passive && among(words[clause.first]!.is, 'and|but|so|with|,') && words[clause.first + 1])
    start = words[clause.first + 1]!.start;
  let last = clause.last;
  while (last > deed.at && /^[.,;:|!?()–]$|^(?:and|but|so)$/.test(words[last]!.is)) last -= 1;
  return { start, end: words[Math.max(last, deed.at)]!.end };
}

/** Cuts a text of at most `maxLength` into sentences; throws `TextTooLong` for a longer one. */
export function cutText(text: string): Sentence[] {
  if (text.length > maxLength) throw new TextTooLong(text.length);
  return sentencesOf(text);
}

/** Reads a text of at most `maxLength`; throws `TextTooLong` for a longer one. `today` is `YYYY-MM-DD`. */
export const readPromise = (text: string, { today }: { today: string }): Promised =>
  readSentences(text, cutText(text), today);

/** Reads the sentences of a text; `today` is `YYYY-MM-DD`. */
export function readSentences(text: string, sentences: Sentence[], today: string): Promised {
  const headings = headingsOf(sentences);
  const readings = sentences
    .filter((sentence) => !headings.has(sentence))
    .map((sentence: Sentence) => readSentence(sentence, headings.headingFor(sentence)));
  nameRowActs(readings);
  const acts = readings.flatMap((reading) => actsIn(reading).map((deed) => actSpan(reading, deed)));
  const hasPromise = acts.length > 0 || readings.some((reading) => reading.deeds.length > 0);
  const amounts = amountsIn(readings);
  const valueOf = remembered((words) => dateValue(words, today));
  const plain = ({ start, end }: Stretch): Span => ({ start, end, value: text.slice(start, end) });
  const valued = ({ start, end, value }: Amount): Span => ({ start, end, value });
  const spans: Spans = {
    action: acts.map(plain),
    owner: readings.flatMap((reading) => boundOwners(reading, hasPromise)).map(plain),
    deadline: readings
      .flatMap((reading) => boundTimes(reading, hasPromise || amounts.targets.length > 0))
      .map((time) => ({
        start: time.start,
        end: time.end,
        value: valueOf(time.text.trim()) ?? time.text.trim(),
      })),
    measure: amounts.measures.map(valued),
    baseline: amounts.baselines.map(valued),
    target: amounts.targets.map(valued),
    review: readings.flatMap(boundReviews).map(plain),
    resource: readings.flatMap((reading) => boundResources(reading, hasPromise)).map(plain),
  };
  for (const criterion of promiseCriteria) spans[criterion] = tidy(spans[criterion]);
  const labels = Object.fromEntries(
    promiseCriteria.map((criterion) => [criterion, spans[criterion].length > 0]),
  ) as Labels;
  return {
    labels,
    spans,
    hedges: hedgesIn(text, sentences),
    verdict: verdictOf(labels),
    commitments: draftsOf(text, readings, spans, valueOf),
  };
}

/** Orders spans and drops those that overlap an earlier one. */
function tidy(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )) {
    if (span.start < span.end && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Finds the hedges of the writer's own words. */
function hedgesIn(text: string, sentences: Sentence[]): Hedge[] {
  const hedgesOf = remembered(findHedges);
  return sentences.flatMap(({ start, end }) =>
    hedgesOf(text.slice(start, end)).map((hedge) => ({
      ...hedge,
      start: start + hedge.start,
      end: start + hedge.end,
    })),
  );
}
