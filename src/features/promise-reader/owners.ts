/*
 * Finds people, roles and named teams, and tells them from bodies that nobody can ring.
 */
import { matches, startsCapital } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { nameAt } from './names.ts';
import { bodies, functions, groups, mentionOnly, pluralPosts, posts } from './owner-words.ts';
import { endOfRole, headAhead, startOfRole } from './role-extent.ts';
import type { Sentence, Stretch, Word } from './sentences.ts';

/** An owner with where it stands among the words of its sentence. */
export type Owner = Stretch & { first: number; last: number; value: string };

/** Tells whether words name a team or body that is only the organisation itself. */
function isBody(words: Word[]): boolean {
  const content = words.filter(
    (word) => !among(word.is, 'the|our|your|a|an|all|each|every|its|this|local|other|new|own|of'),
  );
  if (content.length === 0) return true;
  const head = content.at(-1)!.is.replace(/'s$/, '');
  if (content.length === 1) {
    if (posts.has(head)) return false;
    if (functions.test(content[0]!.text)) return false;
    return bodies.has(head) || groups.has(head) || pluralPosts.has(head);
  }
  return (
    among(
      head,
      'council|police|constabulary|trust|university|college|school|union|club|force|association|company|academy|hospital|service|charity|authority|agencies|partners|network|federation|foundation|city|county|united|rovers|housing|homes|borough',
    ) &&
    !(
      head === 'service' &&
      !among(
        content.at(-2)?.is ?? '',
        'police|rescue|fire|ambulance|prison|prosecution|civil|secret|probation',
      ) &&
      !content.some(isAmong('national|nhs'))
    ) &&
    !among(
      content.at(-2)?.is ?? '',
      'youth|student|advice|library|victim|customer|support|probation|liaison',
    ) &&
    !among(
      head === 'council' ? (content.at(-2)?.is ?? '') : '',
      'school|student|youth|pupil|tenant',
    ) &&
    !(
      head === 'council' &&
      among(
        content.at(-2)?.is ?? '',
        'inclusion|equality|equalities|diversity|youth|student|pupil|school|tenants?|staff|safety',
      )
    )
  );
}

/** Tells whether a unit follows: “a supervisor from the Victim Care Unit”. */
const inUnit = (words: Word[], at: number) =>
  among(words[at + 1]?.is ?? '', 'in|from|of|on') &&
  words.slice(at + 2, at + 8).some((word) => groups.has(word.is)) &&
  among(words[at + 2]?.is ?? '', 'the|our');

/** Tells a post that each holder must act in, such as “each class teacher”, from “all officers”. */
const particular = (core: Word[], head: string) =>
  core.length > 2 &&
  !among(
    head,
    'officers?|members?|workers?|volunteers?|reps?|representatives?|stewards?|staffs?|teams?|units?|groups?|branchs?|committees?|panels?|boards?|departments?|services?|centres?|offices?|councils?',
  ) &&
  !among(core[1]!.is, 'new|of|our|the|police|front-line|frontline|senior|line|serving|trained');

const vagueModifier = oneOf(
  'public|support|front-line|frontline|council|police|better|improved|excellent|trained|reporting|dedicated|specialist|inclusive|multi-agency|partner|partners|social|head|regional|wider|existing|whole|good|great|voluntary|community|online|drop-in|free|first|second|third|open',
);

/** Lists the people, roles and named groups of a sentence. */
export function ownersIn({ words }: Sentence): Owner[] {
  const owners: Owner[] = [];
  const push = (first: number, last: number) => {
    const from = words[first]!;
    const to = words[last]!;
    if (owners.some((owner) => owner.first <= last && owner.last >= first)) return;
    const value = words.slice(first, last + 1).reduce((text, word, at) => {
      const glue = at > 0 && word.start > words[first + at - 1]!.end ? ' ' : '';
      return text + glue + word.text;
    }, '');
    owners.push({ start: from.start, end: to.end, first, last, value });
  };
  for (let at = 0; at < words.length; at += 1) {
    const named = nameAt(words, at);
    if (named >= 0) {
      let last = named;
      if (among(words[last + 1]?.is ?? '', 'in|from|at|of')) last = endOfRole(words, last);
      else if (words[last]!.is.endsWith("'s")) {
        while (last - named < 5 && words[last + 1] && !groups.has(words[last]!.is)) last += 1;
      }
      push(at, last);
      at = last;
      continue;
    }
    const { text } = words[at]!;
    const next = words[at + 1]?.is ?? '';
    // “The Youth Worker's going to run a course”
    const is = among(next, 'going|agreed|promised|been|set|due|planning|arranging|running|booked')
      ? words[at]!.is.replace(/'s$/, '')
      : words[at]!.is;
    if (
      next === 'to' &&
      matches(text, /^\p{Lu}{2,3}$/u) &&
      (at === 0 || among(words[at - 1]!.is, ':|–|(')) &&
      !among(text, 'HR|IT|EDI|ASB|NHS|LGB|PCC|CSP|ICB|SLT|UK|MPs?|ALL')
    ) {
      push(at, at);
      continue;
    }
    const post = posts.has(is) || among(is, 'headteachers?');
    const plural = pluralPosts.has(is);
    const group = groups.has(is);
    if (!post && !plural && !group) continue;
    if (
      mentionOnly.has(next) ||
      posts.has(next) ||
      pluralPosts.has(next) ||
      (groups.has(next) && !among(is, 'services?') === true && next !== 'services')
    ) {
      // “Chief Inspector”, “Head Teacher”, “Officer Team”: the last word is the head.
      if (posts.has(next) || pluralPosts.has(next) || groups.has(next) || mentionOnly.has(next))
        continue;
    }
    if (
      post &&
      among(
        is,
        'lead|head|chair|coach|partner|deputy|chief|consultant|cabinet|champion|owner|steward|sponsor|advocate|buddy|mentor|minister|operator|captain|executive',
      )
    ) {
      const before = words[at - 1]?.is ?? '';
      const verbLike =
        among(before, "will|to|and|'ll|also|we|who|they|i|you|should|must|jointly|together") ||
        (at === 0 && is !== 'head' && !startsCapital(text));
      if (verbLike && !startsCapital(text)) continue;
      if (
        is === 'lead' &&
        (next === ':' || among(next, 'by|on|to|a|an|the|for')) &&
        !matches(before, /^(?:our|the|\p{L}*)$/u)
      )
        continue;
      if (is === 'lead' && next === ':') continue;
    }
    if (
      post &&
      startsCapital(text) &&
      matches(words[at + 1]?.text ?? '', /^(?:\p{Lu}|and$|&$)/u) &&
      headAhead(words, at)
    )
      continue;
    if (post && next === ':' && among(is, 'owner|lead|officer|manager')) continue;
    const first = startOfRole(words, at);
    const core = words.slice(first, at + 1);
    // “no lead has been agreed”, “3 champions at present”
    if (core.some((word) => word.is === 'no') || /^\d+$/.test(core[0]!.is)) continue;
    const modifiers = core
      .slice(0, -1)
      .filter(
        (word) =>
          !among(
            word.is,
            'the|our|your|a|an|my|its|all|each|every|of|both|other|these|local|any|more|new|own|his|her|their|some|many|two|three|this|that|one|same|small|key',
          ),
      );
    if (
      plural &&
      (modifiers.length === 0 ||
        (is === 'officers' && modifiers.length === 1 && modifiers[0]!.is === 'neighbourhood') ||
        (modifiers.length === 1 &&
          among(
            modifiers[0]!.is,
            'police|response|frontline|front-line|line|senior|council|staff|force|support|community|panel|school|public|serving|committee|board|team|elected|all|group|service|house|union|our|trained|enough|more',
          )))
    ) {
      const following = endOfRole(words, at);
      if (
        (following === at || !among(next, 'for|of|at')) &&
        (among(is, 'volunteers|members|representatives') || !inUnit(words, at))
      )
        continue;
    }
    if (
      group &&
      is === 'office' &&
      (words[at - 1]?.is ?? '').endsWith("'s") &&
      !among(words[at - 1]!.is, "vice-chancellor's|principal's|registrar's|dean's")
    )
      continue;
    if (group && (modifiers.length === 0 || isBody(core))) continue;
    if (
      group &&
      among(is, 'services?|centre|network|branch|hub|desk|forum|council|office') &&
      !modifiers.some((word) => startsCapital(word.text)) &&
      (!among(is, 'services?|network|desk|hub|office|forum') ||
        modifiers.every((word) => vagueModifier.has(word.is)))
    )
      continue;
    if (
      post &&
      among(core[0]!.is, 'a|an') &&
      !(
        (words[first - 1]?.is === 'by' || inUnit(words, at)) &&
        among(
          is,
          'supervisor|sergeant|inspector|manager|superintendent|counsellor|officer|adviser|advisor|caseworker|nurse|member|worker|specialist|representative|detective|coordinator|co-ordinator',
        )
      ) &&
      (modifiers.length === 0 ||
        among(
          modifiers[0]!.is,
          'police|new|senior|trained|dedicated|council|specialist|designated|full-time|part-time|named|single',
        ))
    )
      continue;
    const whole = (word: string) => among(word, 'each|every|any|all');
    // “All Heads of Service”
    const titled = core[0]!.is === 'all' && among(text, 'Heads|Directors|Chairs') && next === 'of';
    if (
      (whole(core[0]!.is) || whole(words[first - 1]?.is ?? '')) &&
      !titled &&
      !(among(core[0]!.is, 'each|every|all') && particular(core, is))
    )
      continue;
    const last = endOfRole(words, at);
    push(first, last);
    at = last;
  }
  return owners;
}

/** Tells whether words that stand under an owner's label say who, rather than “all partners”. */
export function namesSomebody(words: Word[]): boolean {
  const content = words.filter((word) => matches(word.text, /[\p{L}]/u));
  if (content.length === 0 || content.length > 14) return false;
  const plain = content.map((word) => word.is).join(' ');
  if (
    /^(?:tbc|tbd|to be (?:confirmed|decided|agreed|advised|determined|identified|appointed)|n\/a|none|various|not yet\b.*|unknown|vacant|all\b.*|everyone|joint|multi-agency|us|partners\b.*|partner agencies)$/.test(
      plain,
    )
  )
    return false;
  return !isBody(content) || functions.test(content.map((word) => word.text).join(' '));
}
