/*
 * Finds indicators and evidence: “the number of reports”, “a survey before and afterwards”.
 */
import { matches } from './letters.ts';
import { among } from './among.ts';
import { aim, hasFinite, indicator, mayMeasure, measureLabel, measuring } from './amount-words.ts';
import { allMatches } from '../strategy/wording.ts';
import type { Placed } from './baselines.ts';
import type { Reading } from './clauses.ts';

/** Finds the indicators of a sentence: “the number of reports”, “a survey before and afterwards”. */
export function indicators(
  reading: Reading,
  labelled: boolean,
  promisingText: boolean,
  measures: Placed[],
): void {
  const { sentence } = reading;
  const push = (at: number, words: string) => {
    const length = words
      .split(/\s(?:will|is|are|was|were|has|have|to be|each|every)\s/)[0]!
      .trimEnd().length;
    const value = sentence.text.slice(at, at + length);
    measures.push({
      start: sentence.start + at,
      end: sentence.start + at + length,
      value,
      reading,
    });
  };
  if (measureLabel.test(reading.label.trim())) {
    const body = sentence.text.slice(reading.bodyStart - sentence.start);
    if (
      matches(body, /\p{L}{3,}|\d/u) &&
      !/^(?:tbc|tbd|n\/a|none|to be|increased awareness|improved|raised awareness|better|greater)\b/i.test(
        body.trim(),
      )
    ) {
      push(reading.bodyStart - sentence.start, body);
      return;
    }
  }
  for (const match of /measur|success|evidence|judge|count|tally|how /.test(sentence.lower)
    ? allMatches(measuring, sentence.lower)
    : []) {
    if (/\b(?:deeds|words)\b/i.test(match[0])) continue;
    push(match.index, match[0]);
  }
  for (const match of mayMeasure.test(sentence.lower)
    ? allMatches(indicator, sentence.lower)
    : []) {
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
        (/^(?:,? ?(?:with|and|through|by))/.test(clause.text) || reading.deeds.length > 0));
    const heading =
      reading.deeds.length === 0 &&
      (match.index < Math.max(4, reading.bodyStart - sentence.start) || sentence.cell >= 0) &&
      !hasFinite(sentence.words);
    // “Attendance and tenant feedback.”
    const named =
      promisingText &&
      reading.deeds.length === 0 &&
      sentence.words.length < 7 &&
      /\.\s*$/.test(sentence.text) &&
      !hasFinite(sentence.words);
    if (!wanted && !heading && !named) continue;
    if (
      /^(?:numbers? of|levels? of|a number)/.test(lower.replace(/^(?:the|a) /, '')) &&
      /\ba (?:total )?$|\bany $/.test(`${words} `)
    )
      continue;
    if (/^a (?:number|range|volume|share|rate|level|proportion)/.test(lower)) continue;
    if (
      lower.includes('level') &&
      /\b(?:high|higher|highest|at all|senior|all|service)\b/.test(`${words} ${lower}`)
    )
      continue;
    if (/survey|questionnaire|poll|quiz/.test(lower)) {
      const deed = clause.deeds.find((each) => sentence.words[each.at]!.start <= start);
      const made =
        deed &&
        among(
          deed.verb,
          'commission|run|launch|carry|conduct|undertake|design|develop|create|produce|issue|send|publish|complete|add|include|hold|promote|review|revise|update|do|build|put',
        ) &&
        sentence.words[deed.at]!.start > start - 60;
      const passive = clause.deeds.some(
        (each) =>
          each.manner === 'passive' &&
          sentence.words[each.at]!.start > start &&
          among(
            each.verb,
            'commission|run|launch|carry|conduct|undertake|design|develop|send|issue|complete|publish|hold|circulate',
          ),
      );
      const asVerb = /^(?:survey)/.test(lower) || /\b(?:will|to|and|also|'ll)$/.test(words);
      const proof = /before and after|before-and-after|\bscores?\b|\bresults?\b/.test(clause.text);
      if ((made || passive || asVerb || /will survey|to survey|and survey/.test(lower)) && !proof)
        continue;
      if (/survey(?:or|ing)/.test(lower)) continue;
    }
    if (lower.includes('feedback') && /\b(?:your|welcome|give|any|value|provide)\b/.test(words))
      continue;
    push(match.index, match[0]);
  }
}
