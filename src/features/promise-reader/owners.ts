/*
 * Finds people, roles and named teams, and tells them from bodies that nobody can ring.
 */
import { nameAt } from './names.ts';
import { bodies, functions, groups, mentionOnly, pluralPosts, posts } from './owner-words.ts';
import { endOfRole, headAhead, startOfRole } from './role-extent.ts';
import type { Sentence, Stretch, Word } from './sentences.ts';

/** An owner with where it stands among the words of its sentence. */
export type Owner = Stretch & { first: number; last: number; value: string };

/** Tells whether words name a team or body that is only the organisation itself. */
function isBody(words: Word[]): boolean {
  const content = words.filter(
    (word) =>
      !/^(?:the|our|your|a|an|all|each|every|its|this|local|other|new|own|of)$/.test(word.is),
  );
  if (content.length === 0) return true;
  const head = content.at(-1)!.is.replace(/'s$/, '');
  if (content.length === 1) {
    if (posts.has(head)) return false;
    if (functions.test(content[0]!.text)) return false;
    return bodies.has(head) || groups.has(head) || pluralPosts.has(head);
  }
  return (
    /^(?:council|police|constabulary|trust|university|college|school|union|club|force|association|company|academy|hospital|service|charity|authority|agencies|partners|network|federation|foundation|city|county|united|rovers|housing|homes|borough)$/.test(
      head,
    ) &&
    !(
      head === 'service' &&
      !/^(?:police|rescue|fire|ambulance|prison|prosecution|civil|secret|probation)$/.test(
        content.at(-2)?.is ?? '',
      ) &&
      !content.some((word) => /^(?:national|nhs)$/.test(word.is))
    ) &&
    !/^(?:youth|student|advice|library|victim|customer|support|probation|liaison)$/.test(
      content.at(-2)?.is ?? '',
    ) &&
    !/^(?:school|student|youth|pupil|tenant)$/.test(
      head === 'council' ? (content.at(-2)?.is ?? '') : '',
    ) &&
    !(
      head === 'council' &&
      /^(?:inclusion|equality|equalities|diversity|youth|student|pupil|school|tenants?|staff|safety)$/.test(
        content.at(-2)?.is ?? '',
      )
    )
  );
}

/** Tells whether a unit follows: “a supervisor from the Victim Care Unit”. */
const inUnit = (words: Word[], at: number) =>
  /^(?:in|from|of|on)$/.test(words[at + 1]?.is ?? '') &&
  words.slice(at + 2, at + 8).some((word) => groups.has(word.is)) &&
  /^(?:the|our)$/.test(words[at + 2]?.is ?? '');

/** Tells a post that each holder must act in, such as “each class teacher”, from “all officers”. */
const particular = (core: Word[], head: string) =>
  core.length > 2 &&
  !/^(?:officers?|members?|workers?|volunteers?|reps?|representatives?|stewards?|staff|team|unit|group|branch|committee|panel|board|department|service|centre|office|council)s?$/.test(
    head,
  ) &&
  !/^(?:new|of|our|the|police|front-line|frontline|senior|line|serving|trained)$/.test(core[1]!.is);

const vagueModifier =
  /^(?:public|support|front-line|frontline|council|police|better|improved|excellent|trained|reporting|dedicated|specialist|inclusive|multi-agency|partner|partners|social|head|regional|wider|existing|whole|good|great|voluntary|community|online|drop-in|free|first|second|third|open)$/;

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
      if (/^(?:in|from|at|of)$/.test(words[last + 1]?.is ?? '')) last = endOfRole(words, last);
      else if (/'s$/.test(words[last]!.is)) {
        while (last - named < 5 && words[last + 1] && !groups.has(words[last]!.is)) last += 1;
      }
      push(at, last);
      at = last;
      continue;
    }
    const { text } = words[at]!;
    const next = words[at + 1]?.is ?? '';
    // “The Youth Worker's going to run a course”
    const is = /^(?:going|agreed|promised|been|set|due|planning|arranging|running|booked)$/.test(
      next,
    )
      ? words[at]!.is.replace(/'s$/, '')
      : words[at]!.is;
    if (
      /^\p{Lu}{2,3}$/u.test(text) &&
      next === 'to' &&
      (at === 0 || /^[:–(]$/.test(words[at - 1]!.is)) &&
      !/^(?:HR|IT|EDI|ASB|NHS|LGB|PCC|CSP|ICB|SLT|UK|MPs?|ALL)$/.test(text)
    ) {
      push(at, at);
      continue;
    }
    const post = posts.has(is) || /^(?:headteachers?)$/.test(is);
    const plural = pluralPosts.has(is);
    const group = groups.has(is);
    if (!post && !plural && !group) continue;
    if (
      mentionOnly.test(next) ||
      posts.has(next) ||
      pluralPosts.has(next) ||
      (groups.has(next) && !/^services?$/.test(is) === true && next !== 'services')
    ) {
      // “Chief Inspector”, “Head Teacher”, “Officer Team”: the last word is the head.
      if (posts.has(next) || pluralPosts.has(next) || groups.has(next) || mentionOnly.test(next))
        continue;
    }
    if (
      post &&
      /^(?:lead|head|chair|coach|partner|deputy|chief|consultant|cabinet|champion|owner|steward|sponsor|advocate|buddy|mentor|minister|operator|captain|executive)$/.test(
        is,
      )
    ) {
      const before = words[at - 1]?.is ?? '';
      const verbLike =
        /^(?:will|to|and|'ll|also|we|who|they|i|you|should|must|jointly|together)$/.test(before) ||
        (at === 0 && is !== 'head' && !/^\p{Lu}/u.test(text));
      if (verbLike && !/^\p{Lu}/u.test(text)) continue;
      if (
        is === 'lead' &&
        (next === ':' || /^(?:by|on|to|a|an|the|for)$/.test(next)) &&
        !/^(?:our|the|\p{L}*)$/u.test(before)
      )
        continue;
      if (is === 'lead' && next === ':') continue;
    }
    if (
      post &&
      /^\p{Lu}/u.test(text) &&
      /^(?:\p{Lu}|and$|&$)/u.test(words[at + 1]?.text ?? '') &&
      headAhead(words, at)
    )
      continue;
    if (post && next === ':' && /^(?:owner|lead|officer|manager)$/.test(is)) continue;
    const first = startOfRole(words, at);
    const core = words.slice(first, at + 1);
    // “no lead has been agreed”, “3 champions at present”
    if (core.some((word) => word.is === 'no') || /^\d+$/.test(core[0]!.is)) continue;
    const modifiers = core
      .slice(0, -1)
      .filter(
        (word) =>
          !/^(?:the|our|your|a|an|my|its|all|each|every|of|both|other|these|local|any|more|new|own|his|her|their|some|many|two|three|this|that|one|same|small|key)$/.test(
            word.is,
          ),
      );
    if (
      plural &&
      (modifiers.length === 0 ||
        (is === 'officers' && modifiers.length === 1 && modifiers[0]!.is === 'neighbourhood') ||
        (modifiers.length === 1 &&
          /^(?:police|response|frontline|front-line|line|senior|council|staff|force|support|community|panel|school|public|serving|committee|board|team|elected|all|group|service|house|union|our|trained|enough|more)$/.test(
            modifiers[0]!.is,
          )))
    ) {
      const following = endOfRole(words, at);
      if (
        (following === at || !/^(?:for|of|at)$/.test(next)) &&
        (/^(?:volunteers|members|representatives)$/.test(is) || !inUnit(words, at))
      )
        continue;
    }
    if (
      group &&
      is === 'office' &&
      /'s$/.test(words[at - 1]?.is ?? '') &&
      !/^(?:vice-chancellor|principal|registrar|dean)'s$/.test(words[at - 1]!.is)
    )
      continue;
    if (group && (modifiers.length === 0 || isBody(core))) continue;
    if (
      group &&
      /^(?:services?|centre|network|branch|hub|desk|forum|council|office)$/.test(is) &&
      !modifiers.some((word) => /^\p{Lu}/u.test(word.text)) &&
      (!/^(?:services?|network|desk|hub|office|forum)$/.test(is) ||
        modifiers.every((word) => vagueModifier.test(word.is)))
    )
      continue;
    if (
      post &&
      /^(?:a|an)$/.test(core[0]!.is) &&
      !(
        (words[first - 1]?.is === 'by' || inUnit(words, at)) &&
        /^(?:supervisor|sergeant|inspector|manager|superintendent|counsellor|officer|adviser|advisor|caseworker|nurse|member|worker|specialist|representative|detective|coordinator|co-ordinator)$/.test(
          is,
        )
      ) &&
      (modifiers.length === 0 ||
        /^(?:police|new|senior|trained|dedicated|council|specialist|designated|full-time|part-time|named|single)$/.test(
          modifiers[0]!.is,
        ))
    )
      continue;
    const whole = /^(?:each|every|any|all)$/;
    // “All Heads of Service”
    const titled =
      core[0]!.is === 'all' && /^(?:Heads|Directors|Chairs)$/.test(text) && next === 'of';
    if (
      (whole.test(core[0]!.is) || whole.test(words[first - 1]?.is ?? '')) &&
      !titled &&
      !(/^(?:each|every|all)$/.test(core[0]!.is) && particular(core, is))
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
  const content = words.filter((word) => /[\p{L}]/u.test(word.text));
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
