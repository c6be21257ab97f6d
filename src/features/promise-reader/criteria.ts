/*
 * The eight criteria of a promise and its verdict, by the labelling rules of `README.md`.
 */

/** What a text is read for, in order. */
export const promiseCriteria = [
  'action',
  'owner',
  'deadline',
  'measure',
  'baseline',
  'target',
  'review',
  'resource',
] as const;

/** One of the eight criteria. */
export type PromiseCriterion = (typeof promiseCriteria)[number];

/** Which criteria a text meets. */
export type Labels = Record<PromiseCriterion, boolean>;

/** Words of the text, in UTF-16 offsets, and what they were read as; a time is an ISO 8601 day, period or repeat where that can be worked out. */
export type Span = { start: number; end: number; value: string };

/** The spans of each criterion. */
export type Spans = Record<PromiseCriterion, Span[]>;

/** How firm a text is: warm words, part of a promise, or one that can be held to. */
export type PromiseVerdict = 'talk' | 'partial' | 'action';

/** Works out the verdict: an action needs two of owner, deadline and measure to be partial, three to be action. */
export function verdictOf({ action, owner, deadline, measure }: Labels): PromiseVerdict {
  const essentials = Number(owner) + Number(deadline) + Number(measure);
  if (!action || essentials < 2) return 'talk';
  return essentials === 2 ? 'partial' : 'action';
}
