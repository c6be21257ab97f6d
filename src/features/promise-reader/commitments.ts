/*
 * Gathers what belongs to each promise of a text, as a draft that a reader can correct.
 */
import { dayNumber } from '../../lib/dates.ts';
import { lastDayOf } from './calendar-days.ts';
import type { Reading } from './clauses.ts';
import { type PromiseCriterion, type Span, type Spans, promiseCriteria } from './criteria.ts';

/** Fields of a draft that can be a guess. */
export type DraftField =
  | 'ownerRole'
  | 'dueOn'
  | 'measure'
  | 'baselineValue'
  | 'target'
  | 'reviewOn'
  | 'reviewForum'
  | 'resourceNote';

/** One promise: its own words and the draft of a commitment. Days are `YYYY-MM-DD`; what was not found is ''. */
export type PromiseDraft = Record<DraftField, string> & {
  /** The sentence, bullet or row that holds the act, as written. */
  action: string;
  /** Where the act's sentence stands. */
  start: number;
  end: number;
  /** The spans of the whole text that belong to this promise. */
  spans: Spans;
  /** Fields that need the reader's eye: worked out, taken from another sentence, or one of several. */
  check: DraftField[];
};

/** Puts together the sentences of each promise: those without an act go with the act before them. */
function groupsOf(readings: readonly Reading[], actions: readonly Span[]): Reading[][] {
  const groups: Reading[][] = [];
  /** What waits for the act that it belongs to: the words before the first, or the cells of a row. */
  let waiting: Reading[] = [];
  let at = 0;
  for (const reading of readings) {
    const { sentence } = reading;
    while (at < actions.length && actions[at]!.start < sentence.start) at += 1;
    const acts = (actions[at]?.start ?? Infinity) < sentence.end;
    const inRow = (other: Reading | undefined) =>
      sentence.cell >= 0 && other !== undefined && other.sentence.row === sentence.row;
    const group = groups.at(-1);
    const newRow = sentence.cell === 0 && !inRow(group?.at(-1));
    if (group && inRow(group.at(-1))) {
      group.push(reading);
    } else if (acts) {
      groups.push([...waiting.filter((one) => groups.length === 0 || inRow(one)), reading]);
      waiting = [];
    } else if (group && !newRow && !inRow(waiting.at(-1))) {
      group.push(reading);
    } else {
      waiting.push(reading);
    }
  }
  return groups;
}

/** Says on which day something is due, and whether the words gave that very day. */
function dueDay(spans: readonly Span[]): { day: string; exact: boolean } {
  for (const { value } of spans) {
    const exact = dayNumber(value) !== undefined;
    const day = /^\d/.test(value) ? lastDayOf(value) : undefined;
    if (day !== undefined) return { day, exact };
  }
  return { day: '', exact: true };
}

/** Finds the place of the first that starts at or after an offset, in a list that is ordered by starts. */
export function firstFrom(ordered: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes a draft of each promise from what was read; `valueOf` works out what the words of a time mean. */
export function draftsOf(
  text: string,
  readings: readonly Reading[],
  all: Spans,
  valueOf: (time: string) => string | undefined,
): PromiseDraft[] {
  return groupsOf(readings, all.action).map((group): PromiseDraft => {
    const from = group[0]!.sentence.start;
    const till = group.at(-1)!.sentence.end;
    const spans = Object.fromEntries(
      promiseCriteria.map((criterion) => [
        criterion,
        all[criterion].slice(firstFrom(all[criterion], from), firstFrom(all[criterion], till)),
      ]),
    ) as Spans;
    const home = group.find(({ sentence }) =>
      spans.action.some(({ start }) => start >= sentence.start && start < sentence.end),
    )!.sentence;
    const { day, exact } = dueDay(spans.deadline);
    const reviewTimes = group
      .flatMap(({ times }) => times)
      .filter((time) =>
        spans.review.some(({ start, end }) => time.start < end + 30 && time.end > start - 30),
      )
      .filter((time) => !spans.deadline.some(({ start }) => start === time.start))
      .map((time) => ({
        start: time.start,
        end: time.end,
        value: valueOf(time.text.trim()) ?? '',
      }));
    const review = dueDay(reviewTimes);
    const first = (criterion: PromiseCriterion) => {
      const span = spans[criterion][0];
      return span ? text.slice(span.start, span.end).trim() : '';
    };
    const fields: Record<DraftField, string> = {
      ownerRole: first('owner'),
      dueOn: day,
      measure: first('measure'),
      baselineValue: first('baseline'),
      target: first('target'),
      reviewOn: review.day,
      reviewForum: first('review'),
      resourceNote: first('resource'),
    };
    const sources: [DraftField, PromiseCriterion][] = [
      ['ownerRole', 'owner'],
      ['dueOn', 'deadline'],
      ['measure', 'measure'],
      ['baselineValue', 'baseline'],
      ['target', 'target'],
      ['reviewForum', 'review'],
      ['resourceNote', 'resource'],
    ];
    const check = sources
      .filter(([field, criterion]) => {
        const found = spans[criterion];
        const elsewhere = found[0] && (found[0].start < home.start || found[0].start >= home.end);
        return fields[field] !== '' && (found.length > 1 || elsewhere === true);
      })
      .map(([field]) => field);
    if (day !== '' && !exact && !check.includes('dueOn')) check.push('dueOn');
    if (review.day !== '') check.push('reviewOn');
    if (fields.reviewForum !== '' && !check.includes('reviewForum')) check.push('reviewForum');
    return {
      ...fields,
      action: text.slice(home.start, home.end),
      start: home.start,
      end: home.end,
      spans,
      check,
    };
  });
}
