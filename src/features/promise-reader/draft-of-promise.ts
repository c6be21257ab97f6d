/*
 * Makes a commitment's draft of a promise that was found, without the marks that the reader took away.
 */
import { dayNumber } from '../../lib/dates.ts';
import type { Changes } from '../strategy/commitments-store.ts';
import type { FieldName } from '../strategy/questions.ts';
import { type DraftField, type PromiseDraft, firstFrom } from './commitments.ts';
import { type Mark, marksWithin, oneLine } from './marks.ts';
import { promiseCriteria, type PromiseCriterion } from './criteria.ts';
import type { Sentence } from './sentences.ts';

/** A promise as it is shown: the draft, the fields to check, and what the questions go by. */
export type Found = {
  draft: Changes & { action: string; dueOn: string; said: string };
  check: FieldName[];
  /** Criteria that its words meet. */
  has: ReadonlySet<PromiseCriterion>;
  /** A time as written that gives no day, such as “every quarter”; or empty. */
  openTime: string;
  /** Where the sentences stand that it was found in. */
  sentences: readonly Pick<Sentence, 'start' | 'end'>[];
};

const sources: [DraftField, PromiseCriterion][] = [
  ['ownerRole', 'owner'],
  ['dueOn', 'deadline'],
  ['measure', 'measure'],
  ['baselineValue', 'baseline'],
  ['target', 'target'],
  ['reviewOn', 'review'],
  ['reviewForum', 'review'],
  ['resourceNote', 'resource'],
];

/** Makes the draft of a promise from the marks that are left; `undefined` once no act is left. */
export function draftOf(
  text: string,
  promise: PromiseDraft,
  marks: readonly Mark[],
  sentences: readonly Pick<Sentence, 'start' | 'end'>[],
): Found | undefined {
  const left = {} as PromiseDraft['spans'];
  for (const criterion of promiseCriteria)
    left[criterion] = promise.spans[criterion].filter(({ start, end }) =>
      marksWithin(marks, { start, end: start + 1 }).some(
        (mark) => mark.kind === criterion && mark.end === end,
      ),
    );
  if (left.action.length === 0) return undefined;
  const fields: Partial<Record<DraftField, string>> = {};
  const check = new Set<FieldName>(promise.check);
  for (const [field, criterion] of sources) {
    const spans = left[criterion];
    const isWhole = spans.length === promise.spans[criterion].length;
    // Without one of its marks, what was read from all of them no longer holds.
    fields[field] = oneLine(isWhole ? promise[field] : again(text, field, spans[0]));
  }
  // The same words can't both say what is counted and how much of it without a look.
  if (fields.target !== '' && fields.target === fields.measure) check.add('measure').add('target');
  const has = new Set(promiseCriteria.filter((one) => left[one].length > 0));
  const places = [promise, ...Object.values(left).flat()].map(
    ({ start }) => firstFrom(sentences, start + 1) - 1,
  );
  const own = sentences.filter((_, at) => places.includes(at));
  const time = left.deadline[0];
  const draft = {
    ...(fields as Record<DraftField, string>),
    action: oneLine(promise.action),
    baselineStatus: fields.baselineValue ? ('known' as const) : ('unknown' as const),
    said: own.map(({ start, end }) => oneLine(text.slice(start, end))).join('\n'),
  };
  return {
    draft,
    // A pasted text says nothing sure about the day on which it was written.
    check: ['agreedOn', ...[...check].filter((field) => draft[field as DraftField])],
    has,
    openTime: time && draft.dueOn === '' ? oneLine(text.slice(time.start, time.end)) : '',
    sentences: own,
  };
}

/** Reads a field again from the first mark that is left. */
function again(
  text: string,
  field: DraftField,
  span?: { start: number; end: number; value: string },
) {
  if (!span || field === 'reviewOn') return '';
  if (field === 'dueOn') return dayNumber(span.value) === undefined ? '' : span.value;
  return text.slice(span.start, span.end);
}

/** Picks the hedges that stand in the sentences of a promise. */
export const hedgesOf = (marks: readonly Mark[], sentences: Found['sentences']) =>
  sentences.flatMap((sentence) =>
    marksWithin(marks, sentence).filter(({ kind }) => kind === 'hedge'),
  );
