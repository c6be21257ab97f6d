/*
 * The talk-versus-action rule: nine criteria, a verdict, advice and the next thing to fix.
 *
 * Pure, and free of today's date: dates are compared with `agreedOn` only, so that an answer never
 * drifts. Words and limits are in `rule.json`; sheet 4 prints the criteria from `criteria.json`.
 * Plain TypeScript that Node imports as it is.
 */
import { dayNumber } from '../../lib/dates.ts';
import rule from './rule.json' with { type: 'json' };
import {
  collective,
  has,
  hasDoingWord,
  hasPersonalData,
  isBlank,
  phrases,
  plain,
  wordsOf,
} from './wording.ts';

/** One thing that a partner, or the group, has said it will do. Dates are `YYYY-MM-DD` or empty. */
export type Commitment = {
  agreedOn: string;
  action: string;
  ownerOrg: 'partner' | 'us' | 'joint';
  ownerRole: string;
  ownerContact: string;
  dueOn: string;
  milestoneOn: string;
  measure: string;
  evidence: string;
  baselineStatus: 'known' | 'to-measure' | 'unknown';
  baselineValue: string;
  baselineBy: string;
  target: string;
  resourceStatus: 'agreed' | 'none-needed' | 'being-sought' | 'not-discussed' | '';
  resourceNote: string;
  record: 'published' | 'minuted' | 'signed' | 'email' | 'verbal' | '';
  reviewOn: string;
  reviewForum: string;
  ifMissed: string;
  thenWeWill: string;
};

/** The nine criteria, in order; the first five are the essentials. */
export const criteria = [
  'specific-action',
  'named-owner',
  'due-date',
  'countable-measure',
  'baseline-and-target',
  'resource',
  'record',
  'review-date',
  'if-missed',
] as const;

/** Number of criteria, counted from the first, that are essential. */
const essentials = 5;

/** Order in which the other criteria are offered as the next fix. */
const supportOrder: readonly Criterion[] = ['record', 'review-date', 'resource', 'if-missed'];

/** One of the nine criteria. */
export type Criterion = (typeof criteria)[number];

/** 0 missing, 1 partly, 2 there. */
export type Score = 0 | 1 | 2;

/** What a reader sees first. */
export type Verdict = 'not-started' | 'talk' | 'nearly' | 'action';

/** Advice that never changes the score. */
export type Flag =
  'our-work-unfunded' | 'output-only' | 'fewer-reports' | 'far-off' | 'personal-data';

/** The answer of the rule; `scores` are in the order of `criteria`, `total` is out of 18. */
export type Assessment = {
  verdict: Verdict;
  total: number;
  scores: Score[];
  flags: Flag[];
  nextFix: Criterion | null;
};

function scoreAction({ action }: Commitment): Score {
  const text = plain(action);
  const length = wordsOf(text).length;
  const hedged = has(phrases.hedge, text);
  const doesSomething = hasDoingWord(text);
  if (length < 4 || (hedged && !doesSomething)) return 0;
  return !doesSomething || hedged || length < 6 ? 1 : 2;
}

function scoreOwner({ ownerRole, ownerContact }: Commitment): Score {
  const real = (text: string) => !isBlank(text) && !collective.has(plain(text));
  return ((real(ownerRole) ? 1 : 0) + (real(ownerContact) ? 1 : 0)) as Score;
}

/** Days from `agreedOn` to a date; `undefined` unless both are real days. */
function daysAfter(agreedOn: string, date: string): number | undefined {
  const from = dayNumber(agreedOn);
  const to = dayNumber(date);
  return from === undefined || to === undefined ? undefined : to - from;
}

function scoreDue({ agreedOn, dueOn, milestoneOn }: Commitment): Score {
  if (dayNumber(dueOn) === undefined) return 0;
  const days = daysAfter(agreedOn, dueOn);
  if (days === undefined) return 2;
  if (days <= 0) return 1;
  if (days <= rule.days.farOff) return 2;
  const milestone = daysAfter(agreedOn, milestoneOn);
  const early = milestone !== undefined && milestone > 0 && milestone <= rule.days.milestoneWithin;
  return early ? 2 : 1;
}

function scoreMeasure({ measure, evidence }: Commitment): Score {
  const text = plain(measure);
  if (wordsOf(text).length < 2) return 0;
  const counts = /[\d%]/.test(text) || has(phrases.count, text);
  return counts && !isBlank(evidence) ? 2 : 1;
}

function scoreBaselineAndTarget(commitment: Commitment): Score {
  const { baselineStatus, baselineValue, baselineBy, dueOn } = commitment;
  const target = plain(commitment.target);
  const targetIsRight = /[\d%]/.test(target) || has(phrases.target, target);
  const by = dayNumber(baselineBy);
  const due = dayNumber(dueOn);
  const known = baselineStatus === 'known' && !isBlank(baselineValue);
  const toMeasure =
    baselineStatus === 'to-measure' && by !== undefined && due !== undefined && by <= due;
  const baselineIsRight = known || toMeasure;
  if (!targetIsRight && !baselineIsRight) return 0;
  const unchanged = known && plain(baselineValue) === target;
  return targetIsRight && baselineIsRight && !unchanged ? 2 : 1;
}

function scoreResource({ resourceStatus, resourceNote }: Commitment): Score {
  if (resourceStatus === 'being-sought') return 1;
  if (resourceStatus !== 'agreed' && resourceStatus !== 'none-needed') return 0;
  return isBlank(resourceNote) ? 1 : 2;
}

function scoreRecord({ record }: Commitment): Score {
  if (record === 'email') return 1;
  return record === 'minuted' || record === 'signed' || record === 'published' ? 2 : 0;
}

function scoreReview({ agreedOn, dueOn, reviewOn, reviewForum }: Commitment): Score {
  const review = dayNumber(reviewOn);
  if (review === undefined) return 0;
  const sinceAgreed = daysAfter(agreedOn, reviewOn);
  const due = dayNumber(dueOn);
  const inTime =
    (sinceAgreed === undefined || sinceAgreed > 0) &&
    (due === undefined || review - due <= rule.days.reviewWithin);
  return inTime && !isBlank(reviewForum) ? 2 : 1;
}

function scoreIfMissed({ ifMissed, thenWeWill }: Commitment): Score {
  if (isBlank(ifMissed) && isBlank(thenWeWill)) return 0;
  const full = (text: string) => wordsOf(plain(text)).length >= 3;
  return full(ifMissed) && full(thenWeWill) ? 2 : 1;
}

const scorers: Record<Criterion, (commitment: Commitment) => Score> = {
  'specific-action': scoreAction,
  'named-owner': scoreOwner,
  'due-date': scoreDue,
  'countable-measure': scoreMeasure,
  'baseline-and-target': scoreBaselineAndTarget,
  resource: scoreResource,
  record: scoreRecord,
  'review-date': scoreReview,
  'if-missed': scoreIfMissed,
};

/** The boxes that a reader types into, apart from dates and choices. */
const textFields = [
  'action',
  'ownerRole',
  'ownerContact',
  'measure',
  'evidence',
  'baselineValue',
  'target',
  'resourceNote',
  'reviewForum',
  'ifMissed',
  'thenWeWill',
] as const satisfies readonly (keyof Commitment)[];

const flagTests: Record<Flag, (commitment: Commitment) => boolean> = {
  'our-work-unfunded': ({ ownerOrg, resourceStatus }) =>
    ownerOrg === 'us' && resourceStatus !== 'agreed' && resourceStatus !== 'none-needed',
  'output-only': ({ measure, evidence }) =>
    has(phrases.output, plain(measure)) &&
    !has(phrases.later, plain(measure)) &&
    !has(phrases.later, plain(evidence)),
  'fewer-reports': ({ measure, target }) => {
    const text = `${plain(measure)} . ${plain(target)}`;
    return text.includes('report') && has(phrases.fewer, text);
  },
  'far-off': ({ agreedOn, dueOn }) => (daysAfter(agreedOn, dueOn) ?? 0) > rule.days.farOff,
  'personal-data': (commitment) =>
    textFields.some((field) => field !== 'ownerContact' && hasPersonalData(commitment[field])),
};

/** Lists what is not fully there yet, in the order in which to fix it. */
export function fixesInOrder(scores: readonly Score[]): Criterion[] {
  const scoring = (score: Score, among: readonly Criterion[]) =>
    among.filter((criterion) => scores[criteria.indexOf(criterion)] === score);
  const essential = criteria.slice(0, essentials);
  return [
    ...scoring(0, essential),
    ...scoring(1, essential),
    ...scoring(0, supportOrder),
    ...scoring(1, supportOrder),
  ];
}

function verdictOf(commitment: Commitment, scores: readonly Score[], total: number): Verdict {
  if (textFields.every((field) => isBlank(commitment[field]))) return 'not-started';
  const essential = scores.slice(0, essentials);
  const missing = essential.filter((score) => score === 0).length;
  if (scores[0] === 0 || missing >= 2 || total <= rule.totals.talkAtMost) return 'talk';
  const recorded = scores[criteria.indexOf('record')]! >= 1;
  const reviewed = scores[criteria.indexOf('review-date')]! >= 1;
  const firm = essential.every((score) => score === 2) && recorded && reviewed;
  return firm && total >= rule.totals.actionAtLeast ? 'action' : 'nearly';
}

/** Works out how firm a commitment is: the verdict, nine scores, advice and the next thing to fix. */
export function assessCommitment(commitment: Commitment): Assessment {
  const scores = criteria.map((criterion) => scorers[criterion](commitment));
  const total = scores.reduce<number>((sum, score) => sum + score, 0);
  return {
    verdict: verdictOf(commitment, scores, total),
    total,
    scores,
    flags: (Object.keys(flagTests) as Flag[]).filter((flag) => flagTests[flag](commitment)),
    nextFix: fixesInOrder(scores)[0] ?? null,
  };
}
