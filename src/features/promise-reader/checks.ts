/*
 * Tells checks on progress from the acts that they check.
 */
import { among } from './among.ts';
import { type Reading, documents, isReviewLabel } from './clauses.ts';
import { reviewVerbs } from './review.ts';
import type { Deed } from './said-deeds.ts';
import type { Stretch } from './sentences.ts';

export const clauseOf = (reading: Reading, at: number) =>
  reading.clauses.find((clause) => at >= clause.first && at <= clause.last);

/** Things whose making is an act, although they show progress. */
const ofItsOwn =
  /\b(?:scorecards?|newsletters?|bulletins?|leaflets?|guides?|posters?|maps?|toolkits?|videos?|policy|policies|surveys?)\b/;

/** Tells whether an act is only a check on progress. */
export function isCheck(reading: Reading, deed: Deed): boolean {
  const clause = clauseOf(reading, deed.at);
  if (!clause || clause.reviews.length === 0) return false;
  const from = reading.sentence.words[deed.at]!.start;
  const till = reading.sentence.words[deed.at]!.end;
  const inReview =
    clause.reviews.some((review) => from >= review.start - 1 && till <= review.end + 1) ||
    clause.reviews.some(
      (review) =>
        review.start >= from &&
        review.start - till < 40 &&
        reviewVerbs.test(deed.verb) &&
        !ofItsOwn.test(
          reading.sentence.lower.slice(
            till - reading.sentence.start,
            review.start - reading.sentence.start,
          ),
        ) &&
        !/ and .*\b(?:reported|monitored|reviewed|report)\b/.test(
          reading.sentence.lower.slice(
            till - reading.sentence.start,
            review.end - reading.sentence.start,
          ),
        ),
    );
  if (
    (among(deed.verb, 'visit|meet|come|call|drop|pop') ||
      (deed.verb === 'hold' && /\breview meetings?\b/.test(clause.text))) &&
    clause.reviews.some(
      (review) =>
        review.start >= till &&
        /^to (?:see|check)/.test(
          reading.sentence.lower.slice(review.start - reading.sentence.start),
        ),
    )
  )
    return true;
  const subject = clause.reviews.some((review) => review.end <= from && deed.manner === 'passive');
  if (
    documents.test(clause.text) &&
    deed.manner === 'passive' &&
    among(deed.verb, 'review|check|update|revise|audit') &&
    !/\bmonitored|progress\b/.test(clause.text)
  )
    return false;
  return (
    (inReview || subject) &&
    !(deed.verb === 'review' && !clause.text.includes('progress') && deed.manner !== 'passive')
  );
}

/** Lists the acts of a reading that somebody could see done. */
export function actsIn(reading: Reading): Deed[] {
  return reading.deeds.filter((deed) => deed.concrete && !isCheck(reading, deed));
}

const leadIn = /^(?:(?:and|will|to|shall|[a-z]+'ll|be|is|are|been|being|also|then)\s+)*/;

/** Finds the checks on progress of a reading. */
export function boundReviews(reading: Reading): Stretch[] {
  const heading = reading.label.trim();
  const { sentence } = reading;
  if (
    /^(?:progress|updates?|next steps?)$/i.test(heading) &&
    /\b(?:quarterly|monthly|annual(?:ly)?|termly|each|every|to (?:the|our)|board|committee|cabinet|panel|governors|scrutiny|meeting)\b/.test(
      sentence.lower.slice(reading.bodyStart - sentence.start),
    )
  )
    return [{ start: reading.bodyStart, end: sentence.end }];
  if (isReviewLabel(heading)) {
    const body = sentence.text.slice(reading.bodyStart - sentence.start);
    return /^(?:none|n\/a|tbc|tbd|to be|ongoing)\b/i.test(body) || body.trim() === ''
      ? []
      : [{ start: reading.bodyStart, end: sentence.end }];
  }
  return reading.clauses
    .filter((clause) => !clause.past)
    .flatMap((clause) =>
      clause.reviews.map(({ start, end }) => {
        const words = sentence.lower.slice(start - sentence.start, end - sentence.start);
        return { start: start + leadIn.exec(words)![0].length, end };
      }),
    );
}
