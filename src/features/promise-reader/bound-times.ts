/*
 * Tells the times that bind an act or a result from those that bind a check or only place something.
 */
import { isResult } from './actions.ts';
import { baselineLabel } from './amount-words.ts';
import { clauseOf, isCheck } from './checks.ts';
import { type Reading, isReviewLabel } from './clauses.ts';
import { type Time, timeLabel } from './times.ts';

const wanting =
  /\b(?:like|at least|wants?|aim|target|goal|objective|reach|reached|increase|reduce|raise|cut|double|halve|rise|fall|go from|move from|improve|achieve|expects?|implementation|deadline|due|complet\w+|timescale|milestone)\b/;

/** Reads what stands under a label for times and is one only there, such as “Year 2” or “24 hours”. */
function unnamedTime({ sentence, bodyStart }: Reading): Time[] {
  const at = bodyStart - sentence.start;
  const said =
    /^\W*(?:(?:year|phase|month|week) (?:\d{1,2}|one|two|three|four)\b|(?:\d{1,3}|one|two|three|four|five|six|ten) (?:working |calendar )?(?:hours?|days?|weeks?|months?)\b)/.exec(
      sentence.lower.slice(at),
    );
  if (!said) return [];
  const text = sentence.text.slice(at, at + said[0].length);
  return [{ start: bodyStart, end: bodyStart + text.length, kind: 'limit', text, often: false }];
}

/** Finds the times that bind an act or a result. */
export function boundTimes(reading: Reading, hasPromise: boolean): Time[] {
  const { sentence, label } = reading;
  const heading = label.trim();
  if (timeLabel.test(heading) && reading.times.length === 0) return unnamedTime(reading);
  // “Could you let us know by 12 June?” asks the reader.
  if (/^(?:could|can|would|will|do|did) you\b|^please\b|\?\W*$/.test(sentence.lower)) return [];
  return reading.times.filter((time) => {
    if (timeLabel.test(heading) && time.start >= reading.bodyStart) return true;
    if (
      /^(?:status|period|plan|strategy|baseline|review date|next review|published|approved|date of)/i.test(
        heading,
      ) &&
      time.start >= reading.bodyStart
    )
      return false;
    if (isReviewLabel(heading) || baselineLabel.test(heading)) return false;
    const at = sentence.words.findIndex((word) => word.end > time.start);
    const clause = clauseOf(reading, at);
    if (!clause) return false;
    const acts = clause.deeds.filter((deed) => !isCheck(reading, deed));
    const real = acts.some((deed) => deed.concrete || isResult(deed.verb));
    const promised = acts.length > 0;
    // “the total stands at 76 today”
    if (time.text.trim().toLowerCase() === 'today' && !promised) return false;
    // “The objective for 2024 to 2028 is …”: the plan's own period.
    if (
      /\b(?:objectives?|plan|strategy|priorit(?:y|ies)) (?:for|covering) (?:(?:19|20)\d\d )?$/.test(
        sentence.lower.slice(
          Math.max(0, time.start - sentence.start - 40),
          time.start - sentence.start,
        ),
      ) &&
      /^(?:to )?(?:(?:19|20)\d\d|to|[-–/ ])+\s*$/.test(time.text.toLowerCase())
    )
      return false;
    // “for a year” says how long.
    if (time.text.trim() === 'a year' && sentence.words[at - 1]?.is === 'for') return false;
    const target = wanting.test(clause.text);
    if (clause.reviews.length > 0 && !real) return false;
    if (
      clause.reviews.length > 0 &&
      clause.reviews.some((review) => time.start >= review.start && time.end <= review.end)
    )
      return false;
    if (
      clause.past &&
      !real &&
      !(
        time.kind === 'limit' &&
        /\b(?:objective|target|aim|goal|ambition|deadline)\b[^,;]*\bwas\b/.test(clause.text)
      )
    )
      return false;
    if (
      /\bnot\b|\bno (?:date|deadline|timescale|timetable)|can't give|cannot (?:give|commit)/.test(
        clause.text,
      ) &&
      !real
    )
      return false;
    const whole =
      /^[\s(]*$/.test(sentence.text.slice(0, time.start - sentence.start)) &&
      sentence.text.length - (time.end - sentence.start) < 30;
    if (sentence.cell >= 0 || whole) if (hasPromise && reading.deeds.length === 0) return true;
    const nextClause = reading.clauses[reading.clauses.indexOf(clause) + 1];
    const opening =
      clause.deeds.length === 0 &&
      nextClause?.deeds.some((deed) => deed.concrete && !isCheck(reading, deed));
    const actsNear = reading.deeds.some(
      (deed) => (deed.concrete || isResult(deed.verb)) && !isCheck(reading, deed),
    );
    if (time.kind === 'limit')
      return (
        real ||
        promised ||
        target ||
        opening === true ||
        (actsNear && clause.reviews.length === 0) ||
        (hasPromise && reading.deeds.length === 0 && !clause.past)
      );
    if (time.often) return real || opening === true;
    return (
      real ||
      (target && !clause.past) ||
      opening === true ||
      (actsNear && clause.deeds.length === 0 && !clause.past) ||
      (hasPromise && reading.deeds.length === 0 && !clause.past && sentence.words.length < 14)
    );
  });
}
