/*
 * Words that stand between somebody and what they have to do.
 */
import { among, oneOf } from './among.ts';
import type { Reading } from './clauses.ts';
import type { Owner } from './owners.ts';
import type { Deed } from './said-deeds.ts';
import type { Word } from './sentences.ts';

/** Verbs whose subject may only be given something. */
export const recipientVerbs = oneOf(
  'receive|attend|get|undergo|complete|be|have|benefit|take|join|hear|undertake',
);

/** What people are given, rather than do. */
export const trainingNear =
  /\b(?:training|e-learning|induction|course|briefing|update|report|module)\b/i;

/** Words after somebody which say that they have taken something on. */
export const undertaking =
  /^(?:has|have) (?:now |also |already |personally )?(?:until|set aside|secured|allocated|earmarked|commissioned|booked|arranged|asked for|undertaken|signed up|taken on|been (?:asked|tasked|appointed to|given|assigned|made responsible|nominated|identified)|set (?:a|the|an|us|himself|herself|themselves) (?:\p{L}+ )?target)\b|^(?:gets|has|is given|receives|is getting) (?:[\p{L}'-]+ ){0,4}(?:paid|hours?'?|days?'?|£)(?: |$)/u;

/** Words before somebody who does it. */
export const agent =
  /\b(?:by|led by|owned by|organised by|delivered by|run by|written by|chaired by|overseen by|coordinated by|co-ordinated by|carried out by|responsibility of|responsible (?:is|officer is)|job of|down to|up to|task of|falls to|lies with|sits with|rests with|with|hands of|assigned to|allocated to|tasked)$/i;

/** Words before somebody who only checks, pays or receives. */
export const reviewAgent =
  /\b(?:funded (?:[\p{L}\p{N}-]+ ){0,4}by|paid (?:[\p{L}\p{N}-]+ ){0,4}by|(?:given|provided|lent) free(?: of charge)? by)(?: the)?$|\b(?:monitored|scrutinised|tracked|examined|discussed|looked at|checked|overseen|reviewed|considered|approved|agreed|funded|paid for|attended|signed off|noted|received|audited|inspected|endorsed|supported|commissioned|ratified|reported|recorded|affected|followed|seen|noted)(?: [a-z-]+){0,4}? by(?: the)?$|\b(?:monitoring|oversight|scrutiny|review|evaluation|supervision) by(?: the)?$/iu;

/** Words between somebody and their act which promise it. */
export const promisedGap =
  /^(?:is|are|was)$|^(?:has|have|is|are|was|had|'s|also|now)?\s*(?:\p{L}+ly\s+)?(?:agreed|agrees|promised|promises|committed|commits|pledged|pledges|undertaken|undertakes|planning|plans|intends|intending|expects|expecting|expected|due|set|going|signed up|happy|asked|tasked|instructed|scheduled|aims|aiming|arranged|offered|offers|resolved|required|directed|volunteered|decided|said|confirmed|says|confirms)\b(?: (?:he|she|they|that|in principle|with us|at the meeting|today|to us))*$/u;

const spoke = oneOf(
  "said|says|say|saying|rang|promised|promises|confirmed|confirms|agreed|told|tells|wrote|writes|asked|assured|assures|advised|explained|explains|replied|stated|announced|has|have|hopes|'s|:|added|pledged",
);

/** Tells whether somebody is said to promise: “DS Hallam rang to say that she'll come”. */
export function spokenFor(words: Word[], owner: Owner, deed: Deed): boolean {
  const between = words.slice(owner.last + 1, deed.from + 1);
  if (between.length > 16 || !between.slice(0, 4).some((word) => spoke.has(word.is))) return false;
  const subject = words[deed.from]!.is.includes("'")
    ? words[deed.from]!.is
    : (words[deed.from - 1]?.is ?? '');
  const reported = /^(?:he|she|i|they|it)(?:'ll|$|'s|'re|'m)/.test(subject);
  return (
    reported ||
    among(
      between.slice(0, 3).find((word) => spoke.has(word.is) && word.is !== 'has')?.is ?? '',
      'promised|agreed|pledged|asked|assured',
    )
  );
}

/** Tells whether only “and” and a time stand before a verb: “and from January will add”. */
export function joinedOn({ sentence: { words }, times }: Reading, from: number): boolean {
  let at = from;
  while (
    at > 0 &&
    times.some((time) => words[at]!.start >= time.start && words[at]!.end <= time.end)
  )
    at -= 1;
  return among(words[at]?.is ?? '', 'and|but|also|then');
}
