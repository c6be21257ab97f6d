/*
 * Tells who has to do an act from people who are only named beside it.
 */
import { matches, startsCapital } from './letters.ts';
import { among } from './among.ts';
import { functionSubject } from './bound-functions.ts';
import { actsIn, clauseOf, isCheck } from './checks.ts';
import type { Clause, Reading } from './clauses.ts';
import { isFunction, isOwnerLabel } from './owner-words.ts';
import {
  agent,
  joinedOn,
  promisedGap,
  recipientVerbs,
  reviewAgent,
  spokenFor,
  trainingNear,
  undertaking,
} from './owner-phrases.ts';
import { type Owner, namesSomebody } from './owners.ts';
import type { Deed } from './said-deeds.ts';
import { verbs } from './verbs.ts';

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
  if (!hasPromise || deeds.length > 0) return [];
  const bare = words.filter((word) => matches(word.is, /[\p{L}\p{N}]/u));
  if (bare.length > 0 && bare.length < 12) {
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
    if (whole && startsCapital(whole.value)) return [whole];
  }
  return [];
}

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
      matches(lead, reviewAgent) &&
      !(
        /overseen by(?: the)?$/i.test(lead) &&
        !/(?:board|group|committee|panel|cabinet|council|partnership)$/i.test(owner.value)
      )
    ) {
      const check =
        /(?:monitored|scrutinised|tracked|examined|discussed|looked at|overseen|considered|noted|received|attended|funded.*|paid.*|given free.*|provided free.*|approved|agreed|endorsed|supported|commissioned|ratified|affected|recorded|reported|checked|audited|inspected|followed)/i.test(
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
  // “You can expect a call from the officer”
  if (
    matches(
      lead,
      /\b(?:expect|hear|get) (?:an? |the |our |your )?(?:[\p{L}-]+ ){0,4}?from(?: the| our| your)?$/iu,
    ) &&
    deeds.some((deed) => deed.at < owner.first && among(deed.verb, 'expect|hear|get'))
  )
    return true;
  // “I'll train 50 officers,” said Sergeant Wynne.
  if (
    /["'] (?:said|says|told us|added|explained|confirmed|promised)(?: the| our)?$/.test(lead) &&
    deeds.some((deed) =>
      /^i(?:'ll|'m)?$/.test(
        words[deed.from]!.is === 'will' ? (words[deed.from - 1]?.is ?? '') : words[deed.from]!.is,
      ),
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
  if (
    /^(?:expects?|aims?|wants?|intends?|plans?) (?:at least |over |to see |to have )?(?:\d|all |every |half )/.test(
      after,
    )
  )
    return true;
  // “Sgt Lowe confirmed the camera will be fixed by Friday”: who says so answers for it.
  if (
    owner.first <= 1 &&
    /^(?:, [^,]{3,40}, )?(?:has |have )?(?:says?|said|confirmed|confirms|promised|promises|assured|assures|(?:has )?written to say|guarantees?)\b/.test(
      after,
    ) &&
    deeds.length > 0 &&
    deeds.every((deed) => deed.manner === 'passive' && deed.from > owner.last) &&
    actsIn(reading).length > 0
  )
    return true;
  if (matches(after, undertaking) && !among(previous, 'to|for|of|from|with|by')) return true;
  // “Cabinet Member for Communities: sign the charter”.
  if (
    deeds.some(
      (deed) =>
        deed.from > owner.last &&
        deed.from - owner.last < 5 &&
        among(words[deed.from - 1]?.is ?? '', ':|–') &&
        owner.first < 7 &&
        !words.slice(0, deed.from - 1).some(({ is }) => /^[.;|]$|^(?:will|is|are|to)$/.test(is)),
    )
  )
    return true;
  // “The head remains committed and will train the team.”
  if (
    owner.first <= 1 &&
    (verbs.present.has(words[owner.last + 1]?.is ?? '') ||
      /^(?:is|has|remains|leads|chairs|runs|supports|manages|wants|met|agreed|and|will be|shall be)\b/.test(
        after,
      ))
  ) {
    const second = deeds.find(
      (deed) =>
        deed.from > owner.last &&
        joinedOn(reading, deed.from - 1) &&
        deed.manner === 'active' &&
        !recipientVerbs.has(deed.verb),
    );
    if (second) return true;
  }
  // “I have asked Chief Inspector Lowry to meet you”.
  if (
    matches(
      lead,
      /(?:\b(?:have|has)|'ve)(?: \p{L}+)? (?:asked|tasked|instructed|directed|commissioned)(?: the| our)?$/iu,
    ) &&
    deeds.some((deed) => deed.from > owner.last && deed.from <= owner.last + 3)
  )
    return true;
  // “Train licensed drivers (Licensing Team Leader)”.
  if (
    among(previous, '(|–') &&
    among(words[owner.last + 1]?.is ?? '.', ')|;|,|.|–') &&
    deeds.some((deed) => deed.manner !== 'habit' && deed.concrete && deed.at < owner.first)
  )
    return true;
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
      matches(gap, promisedGap) ||
      matches(gap, /^\p{L}+ly$|^(?:also|then|now|each|both|all|has|have)$/u);
    // “I have spoken with Sergeant Bairstow and he will come”
    if (among(gap, 'and s?he') && among(previous, 'with|to')) return true;
    if (!apposed) continue;
    if (
      among(
        previous,
        'to|for|of|from|with|against|about|than|via|through|including|like|between|at|in|on|tell|ask|asks|asked|asking|lobby|urge|encourage|train|brief|invite|support|help|remind|write',
      ) &&
      !/^(?:one|two|three|four) of/i.test(owner.value) &&
      !/^, who\b/.test(gap) &&
      !(gap === ',' && words[deed.from]!.is.startsWith("who'"))
    )
      continue;
    if (previous === 'and' && among(words[owner.first - 2]?.is ?? '', 'to|for|of|from|with'))
      continue;
    if (deed.manner === 'passive' && deed.verb !== 'be') {
      if (!among(words[deed.at]!.is, 'responsible|accountable|tasked|asked')) continue;
    }
    const rest = sentence.text.slice(
      words[deed.at]!.start - sentence.start,
      words[Math.min(words.length - 1, deed.at + 8)]!.end - sentence.start,
    );
    if (
      recipientVerbs.has(deed.verb) &&
      (deed.verb === 'receive' ||
        (among(deed.verb, 'get|undergo|benefit|hear') &&
          !/\b(?:through|into|onto)\b|^get (?:this|that|it|them|all|every|each|\d)/.test(rest)) ||
        (trainingNear.test(rest) && words[owner.last]!.is.endsWith('s')))
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
  if (clause.reviews.length === 0) return among(deed.verb, 'monitor|scrutinise|oversee|note');
  const acts = reading.deeds.filter((each) => each.from === deed.from);
  return (
    acts.every(
      (each) =>
        isCheck(reading, each) ||
        (each.verb === 'review' && !each.concrete) ||
        among(each.verb, 'monitor|check|scrutinise|oversee|receive|note|consider|hear|look|be'),
    ) &&
    among(
      deed.verb,
      'monitor|check|scrutinise|oversee|track|receive|note|consider|hear|look|review|be|present|report|share|show|take|bring',
    ) &&
    !among(deed.verb, 'present|report|share|take|bring|show')
  );
}
