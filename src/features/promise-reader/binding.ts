/*
 * Binds people, times, checks and resources to the acts of a sentence.
 */
import type { Deed } from './actions.ts';
import { isResult } from './actions.ts';
import { documents, isReviewLabel, type Clause, type Reading } from './clauses.ts';
import { isFunction, isOwnerLabel, namesSomebody, type Owner } from './owners.ts';
import { reviewVerbs } from './review.ts';
import { emptyResource, notResource, resourceLabel, resourcePattern } from './resource.ts';
import type { Stretch, Word } from './sentences.ts';
import { timeLabel, type Time } from './times.ts';

const clauseOf = (reading: Reading, at: number) =>
  reading.clauses.find((clause) => at >= clause.first && at <= clause.last);

/** Tells whether an act is only a check on progress. */
export function isCheck(reading: Reading, deed: Deed): boolean {
  const clause = clauseOf(reading, deed.at);
  if (!clause || clause.reviews.length === 0) return false;
  const from = reading.sentence.words[deed.at]!.start;
  const till = reading.sentence.words[deed.at]!.end;
  const inReview =
    clause.reviews.some((review) => from >= review.start - 1 && till <= review.end + 1) ||
    clause.reviews.some(
      (review) => review.start >= from && review.start - till < 40 && reviewVerbs.test(deed.verb),
    );
  if (
    /^(?:visit|meet|come|call)$/.test(deed.verb) &&
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
    /^(?:review|check|update|revise|audit)$/.test(deed.verb) &&
    !/\bmonitored|progress\b/i.test(clause.text)
  )
    return false;
  return (
    (inReview || subject) &&
    !(deed.verb === 'review' && !/progress/i.test(clause.text) && deed.manner !== 'passive')
  );
}

/** Lists the acts of a reading that somebody could see done. */
export function actsIn(reading: Reading): Deed[] {
  return reading.deeds.filter((deed) => deed.concrete && !isCheck(reading, deed));
}

const recipientVerbs =
  /^(?:receive|attend|get|undergo|complete|be|have|benefit|take|join|hear|undertake)$/;
const trainingNear = /\b(?:training|e-learning|induction|course|briefing|update|report|module)\b/i;

/** Finds the owners of a reading: who will do it, who is labelled, who it will be done by. */
export function boundOwners(reading: Reading, hasPromise: boolean): Owner[] {
  const { sentence, owners, deeds, label } = reading;
  const { words } = sentence;
  if (label !== '' && isOwnerLabel(label)) {
    const body = words.filter((word) => word.start >= reading.bodyStart);
    if (!namesSomebody(body)) return [];
    const inBody = owners.filter((owner) => owner.start >= reading.bodyStart);
    if (inBody.length > 0) return inBody;
    const end = body.findIndex((word) => /^[.;,(|]$/.test(word.is));
    const kept = end > 0 ? body.slice(0, end) : body;
    const from = kept[0]!;
    const to = kept.at(-1)!;
    return [
      {
        start: from.start,
        end: to.end,
        first: words.indexOf(from),
        last: words.indexOf(to),
        value: sentence.text.slice(from.start - sentence.start, to.end - sentence.start),
      },
    ];
  }
  const bound = owners.filter((owner) => isBound(reading, owner));
  if (bound.length > 0) return bound;
  const service = functionSubject(reading);
  if (service) return [service];
  // A cell or a fragment that is nothing but a role: “Library Services Manager.”
  const bare = words.filter((word) => /[\p{L}\p{N}]/u.test(word.is));
  if (hasPromise && deeds.length === 0 && bare.length > 0 && bare.length < 12) {
    const text = sentence.text.replace(/[.\s]+$/, '').replace(/^the /i, '');
    if (isFunction(text))
      return [
        {
          start: sentence.start,
          end: sentence.start + sentence.text.replace(/[.\s]+$/, '').length,
          first: 0,
          last: words.length - 1,
          value: text,
        },
      ];
    const whole = owners.find(
      (owner) =>
        owner.first === 0 &&
        bare.length - (owner.last - owner.first + 1) <= (sentence.cell >= 0 ? 4 : 2),
    );
    if (whole && /^\p{Lu}/u.test(whole.value)) return [whole];
  }
  return [];
}

const undertaking =
  /^(?:has|have) (?:now |also |already |personally )?(?:set aside|secured|allocated|earmarked|commissioned|booked|arranged|asked for|undertaken|signed up|taken on|been (?:asked|tasked|appointed to|given|assigned|made responsible|nominated|identified))\b/;

/** Two functions in one name, such as “Revenues and Benefits”. */
const jointFunction =
  /^(?!(?:police|fire|kent|rescue|council|trust|cities|towns)\b)\p{Lu}\p{L}{3,} (?:and|&) \p{Lu}\p{L}{3,}$/iu;

/** Finds a function that acts, such as “Organisational Development will deliver”. */
function functionSubject({ sentence, deeds }: Reading): Owner | undefined {
  const { words } = sentence;
  for (const deed of deeds) {
    if (deed.manner === 'passive') continue;
    for (let length = 5; length >= 1; length -= 1) {
      const first = deed.from - length;
      if (first < 0) continue;
      const from = words[first]!;
      const to = words[deed.from - 1];
      if (!to) continue;
      const text = sentence.text
        .slice(from.start - sentence.start, to.end - sentence.start)
        .replace(/^(?:the|our) /i, '');
      if (
        (isFunction(text) || jointFunction.test(text)) &&
        /^\p{Lu}/u.test(words[deed.from - 1]!.text)
      )
        return { start: from.start, end: to.end, first, last: deed.from - 1, value: text };
    }
  }
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]!.is !== 'by' && words[at]!.is !== 'in') continue;
    if (words[at]!.is === 'in') continue;
    for (let length = 5; length >= 1; length -= 1) {
      const from = words[at + 1];
      const to = words[at + length];
      if (!from || !to) continue;
      const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
      if (
        reviewAgent.test(sentence.text.slice(0, from.start - sentence.start).trimEnd()) ||
        /^(?:board|group|committee|panel)$/.test(words[at + length + 1]?.is ?? '')
      )
        continue;
      if (
        isFunction(text.replace(/^(?:the|our) /i, '')) &&
        /\p{Lu}/u.test(text) &&
        deeds.some((deed) => deed.manner === 'passive')
      )
        return { start: from.start, end: to.end, first: at + 1, last: at + length, value: text };
    }
  }
  return undefined;
}

const agent =
  /\b(?:by|led by|owned by|organised by|delivered by|run by|written by|chaired by|overseen by|coordinated by|co-ordinated by|carried out by|responsibility of|responsible (?:is|officer is)|job of|down to|up to|task of|falls to|lies with|sits with|rests with|with|hands of|assigned to|allocated to|tasked)$/i;
const reviewAgent =
  /\b(?:funded (?:[\p{L}\p{N}-]+ ){0,4}by|paid (?:[\p{L}\p{N}-]+ ){0,4}by)(?: the)?$|\b(?:monitored|scrutinised|checked|overseen|reviewed|considered|approved|agreed|funded|paid for|attended|signed off|noted|received|audited|inspected|endorsed|supported|commissioned|ratified|reported|recorded|affected|followed)(?: [a-z-]+){0,4}? by(?: the)?$/iu;

/** Tells whether an owner is the one that has to do it. */
function isBound(reading: Reading, owner: Owner): boolean {
  const { sentence, deeds } = reading;
  const { words } = sentence;
  const lead = sentence.text
    .slice(Math.max(0, owner.start - sentence.start - 60), owner.start - sentence.start)
    .trimEnd();
  const previous = words[owner.first - 1]?.is ?? '';
  if (agent.test(lead) && previous !== 'with' && previous !== 'to') {
    if (
      reviewAgent.test(lead) &&
      !(
        /overseen by(?: the)?$/i.test(lead) &&
        !/(?:board|group|committee|panel|cabinet|council|partnership)$/i.test(owner.value)
      )
    ) {
      const check =
        /(?:monitored|scrutinised|overseen|considered|noted|received|attended|funded.*|paid.*|approved|agreed|endorsed|supported|commissioned|ratified|affected|recorded|reported|checked|audited|inspected|followed)/i.test(
          lead.slice(-40),
        );
      if (check && !/\b(?:audited|inspected|checked) by(?: the)?$/i.test(lead)) return false;
      const clause = clauseOf(reading, owner.first);
      if (
        clause &&
        clause.reviews.length > 0 &&
        !actsIn(reading).some(
          (deed) => deed.at >= clause.first && deed.at < owner.first && deed.at > owner.first - 4,
        )
      )
        return false;
    }
    if (
      /\bled by(?: the)?$/i.test(lead) &&
      reading.clauses.some((clause) => clause.reviews.length > 0) &&
      actsIn(reading).length === 0
    )
      return false;
    return (
      deeds.some((deed) => deed.from < owner.first) ||
      /(?:led|owned|organised|delivered|run|responsibility of|overseen|coordinated) ?(?:by)?$/i.test(
        lead,
      )
    );
  }
  if (
    /\b(?:responsibility|responsible) of$|\b(?:falls to|down to|lies with|sits with|rests with|assigned to|allocated to|up to)$/i.test(
      lead,
    )
  )
    return true;
  const after = words
    .slice(owner.last + 1, owner.last + 12)
    .map((word) => word.is)
    .join(' ');
  if (
    /^(?:,? ?)(?:is|are|remains|will be|has been made|takes) (?:also |jointly |personally )?(?:responsible|accountable|the (?:lead|owner|named lead)|leading|in charge|tasked|the point of contact|lead|responsibility)\b/.test(
      after,
    )
  )
    return true;
  if (/^(?:leads?|owns?) (?:on )?(?:this|the)\b/.test(after)) return true;
  if (undertaking.test(after) && !/^(?:to|for|of|from|with|by)$/.test(previous)) return true;
  // “Cabinet Member for Communities: sign the charter”.
  if (
    owner.first === 0 &&
    words[owner.last + 1]?.is === ':' &&
    deeds.some((deed) => deed.from === owner.last + 2)
  )
    return true;
  // “The head remains committed and will train the team.”
  if (
    owner.first <= 1 &&
    /^(?:is|has|remains|leads|chairs|runs|supports|manages|wants|met|agreed|and)\b/.test(after)
  ) {
    const second = deeds.find(
      (deed) =>
        deed.from > owner.last &&
        /^(?:and|but|also|then)$/.test(words[deed.from - 1]?.is ?? '') &&
        deed.manner === 'active',
    );
    if (second) return true;
  }
  // The subject of an act: nothing but a description may stand between.
  for (const deed of deeds) {
    if (deed.from <= owner.last && !(deed.manner === 'habit' && deed.at > owner.last)) continue;
    const between = words.slice(owner.last + 1, deed.from);
    if (spokenFor(words, owner, deed)) return true;
    if (between.some((word) => /^[;:|]$/.test(word.is))) continue;
    if (between.length > 14) continue;
    const gap = between.map((word) => word.is).join(' ');
    if (deeds.some((other) => other !== deed && other.from > owner.last && other.from < deed.from))
      continue;
    const apposed =
      /^(?:,|\(|–|who|and|at|in|from|of|for|&)/.test(gap) ||
      gap === '' ||
      promisedGap.test(gap) ||
      /^\p{L}+ly$|^(?:also|then|now|each|both|all|has|have)$/u.test(gap);
    if (!apposed) continue;
    if (
      /^(?:to|for|of|from|with|against|about|than|via|through|including|like|between|at|in|on|tell|ask|asks|asked|asking|lobby|urge|encourage|train|brief|invite|support|help|remind|write)$/.test(
        previous,
      ) &&
      !/^(?:one|two|three|four) of/i.test(owner.value)
    )
      continue;
    if (previous === 'and' && /^(?:to|for|of|from|with)$/.test(words[owner.first - 2]?.is ?? ''))
      continue;
    if (deed.manner === 'passive' && !/^be$/.test(deed.verb)) {
      if (!/^(?:responsible|accountable|tasked|asked)$/.test(words[deed.at]!.is)) continue;
    }
    const rest = sentence.text.slice(
      words[deed.at]!.start - sentence.start,
      words[Math.min(words.length - 1, deed.at + 8)]!.end - sentence.start,
    );
    if (
      recipientVerbs.test(deed.verb) &&
      (deed.verb === 'receive' ||
        /^(?:get|undergo|benefit|hear)$/.test(deed.verb) ||
        (trainingNear.test(rest) && /s$/.test(words[owner.last]!.is)))
    )
      continue;
    const clause = clauseOf(reading, deed.at);
    if (clause && checkOnly(reading, clause, deed)) continue;
    return true;
  }
  return false;
}

/** Tells whether the one who acts only checks: “the governor will check the sheets”. */
function checkOnly(reading: Reading, clause: Clause, deed: Deed): boolean {
  if (clause.reviews.length === 0) return /^(?:monitor|scrutinise|oversee|note)$/.test(deed.verb);
  const acts = reading.deeds.filter((each) => each.from === deed.from);
  return (
    acts.every(
      (each) =>
        isCheck(reading, each) ||
        /^(?:monitor|check|scrutinise|oversee|receive|note|consider|hear|look|be)$/.test(each.verb),
    ) &&
    /^(?:monitor|check|scrutinise|oversee|track|receive|note|consider|hear|look|review|be|present|report|share|show|take|bring)$/.test(
      deed.verb,
    ) &&
    !/^(?:present|report|share|take|bring|show)$/.test(deed.verb)
  );
}

const promisedGap =
  /^(?:is|are|was)$|^(?:has|have|is|are|had|'s|also|now)?\s*(?:\p{L}+ly\s+)?(?:agreed|agrees|promised|promises|committed|commits|pledged|pledges|undertaken|undertakes|planning|plans|intends|intending|expects|expecting|expected|due|set|going|signed up|asked|tasked|instructed|scheduled|aims|aiming|arranged|offered|offers|resolved|required|directed|volunteered|decided|said|confirmed|says|confirms)\b(?: (?:he|she|they|that|in principle|with us|at the meeting|today|to us))*$/u;

const spoke =
  /^(?:said|says|say|saying|rang|promised|promises|confirmed|confirms|agreed|told|tells|wrote|writes|asked|assured|assures|advised|explained|explains|replied|stated|announced|has|have|hopes|'s|:|added|pledged)$/;

/** Tells whether somebody is said to promise: “DS Hallam rang to say that she'll come”. */
function spokenFor(words: Word[], owner: Owner, deed: Deed): boolean {
  const between = words.slice(owner.last + 1, deed.from + 1);
  if (between.length > 16 || !between.slice(0, 4).some((word) => spoke.test(word.is))) return false;
  const subject = words[deed.from]!.is.includes("'")
    ? words[deed.from]!.is
    : (words[deed.from - 1]?.is ?? '');
  const reported = /^(?:he|she|i|they|it)(?:'ll|$|'s|'re|'m)/.test(subject);
  return (
    reported ||
    /^(?:promised|agreed|pledged|asked|assured)$/.test(
      between.slice(0, 3).find((word) => spoke.test(word.is) && word.is !== 'has')?.is ?? '',
    )
  );
}

const wanting =
  /\b(?:like|at least|want|aim|target|goal|objective|hope|reach|increase|reduce|raise|cut|double|halve|rise|fall|go from|move from|improve|achieve|implementation|deadline|due|complet\w+|timescale|milestone)\b/i;

/** Finds the times that bind an act or a result. */
export function boundTimes(reading: Reading, hasPromise: boolean): Time[] {
  const { sentence, label } = reading;
  const heading = label.trim();
  return reading.times.filter((time) => {
    if (timeLabel.test(heading) && time.start >= reading.bodyStart) return true;
    if (
      /^(?:status|period|plan|strategy|baseline|review date|next review|published|approved|date of)/i.test(
        heading,
      ) &&
      time.start >= reading.bodyStart
    )
      return false;
    if (isReviewLabel(heading)) return false;
    const at = sentence.words.findIndex((word) => word.end > time.start);
    const clause = clauseOf(reading, at);
    if (!clause) return false;
    const acts = clause.deeds.filter((deed) => !isCheck(reading, deed));
    const real = acts.some((deed) => deed.concrete || isResult(deed.verb));
    const promised = acts.length > 0;
    const target = wanting.test(clause.text);
    if (clause.reviews.length > 0 && !real) return false;
    if (
      clause.reviews.length > 0 &&
      clause.reviews.some((review) => time.start >= review.start && time.end <= review.end)
    )
      return false;
    if (clause.past && !real) return false;
    if (
      /\bnot\b|\bno (?:date|deadline|timescale|timetable)|can't give|cannot (?:give|commit)/i.test(
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

const leadIn = /^(?:(?:and|will|to|shall|[a-z]+'ll|be|is|are|been|being|also|then)\s+)*/;

/** Finds the checks on progress of a reading. */
export function boundReviews(reading: Reading): Stretch[] {
  const heading = reading.label.trim();
  const { sentence } = reading;
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

const mayCost =
  /£|fund|paid|pay|free|cost|charge|fee|budget|grant|time|fte|wte|post|cover|releas|sponsor|waiv|rent|money|second|loan|give|backfill|expense|day|hour|officer/;

/** Finds money, posts, paid time and rooms that a reading promises. */
export function boundResources(reading: Reading, hasPromise: boolean): Stretch[] {
  const { sentence } = reading;
  const heading = reading.label.trim();
  const body = sentence.text.slice(reading.bodyStart - sentence.start).trim();
  if (resourceLabel.test(heading)) {
    return body === '' || emptyResource.test(body)
      ? []
      : [{ start: reading.bodyStart, end: sentence.end }];
  }
  const found: Stretch[] = [];
  for (const match of mayCost.test(sentence.lower)
    ? sentence.lower.matchAll(resourcePattern)
    : []) {
    const from = sentence.start + match.index;
    const clause = reading.clauses.find((each) => from >= each.start && from < each.end);
    if (!clause) continue;
    const around = sentence.text.slice(
      Math.max(0, match.index - 45),
      match.index + match[0].length + 30,
    );
    if (notResource.test(around)) continue;
    if (
      clause.past &&
      !/\b(?:set aside|agreed|allocated|secured|approved|ring-?fenced|earmarked|committed|confirmed|found|employed|appointed|recruited|funded|paying|been put|been made available|been given|budgeted|been released)\b/i.test(
        clause.text,
      )
    )
      continue;
    if (
      !hasPromise &&
      reading.deeds.length === 0 &&
      !/\b(?:you can have|set aside|agreed|allocated|approved|committed|we'll|will)\b/i.test(
        sentence.text,
      )
    )
      continue;
    found.push({ start: from, end: from + match[0].trimEnd().length });
  }
  return found;
}
