/*
 * Finds acts that no “will” announces: a bullet that opens with its verb, and what is done each month.
 */
import { matches } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { isConcrete } from './concrete.ts';
import { groups, posts } from './owner-words.ts';
import { type Deed, isAdverb, modals, nounAfter } from './said-deeds.ts';
import type { Word } from './sentences.ts';
import { verbs } from './verbs.ts';

const frequent = oneOf(
  'every|each|daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|twice|once',
);

/** Finds a bullet that starts with its verb: “Publish a guide”, “Delivering six workshops”. */
export function bare(words: Word[], deeds: Deed[]): void {
  let at = 0;
  // A label such as “Action:” or “Objective 2:” stands before it.
  for (let mark = 0; mark < Math.min(7, words.length); mark += 1) {
    if (words[mark]!.is === ':' || (words[mark]!.is === '–' && mark < 5)) at = mark + 1;
  }
  // “Action 3.2 Develop a plan”
  if (
    at === 0 &&
    among(words[0]?.is ?? '', 'action|objective|task|step|recommendation|aim|priority|item') &&
    /^\d/.test(words[1]?.is ?? '')
  )
    at = 2;
  bareAt(words, at, deeds);
  if (words.some((word) => modals.has(word.is))) return;
  words.forEach((word, mark) => {
    if (
      word.is === ';' ||
      (word.is === ')' && /^(?:\d{1,2}|[a-e]|[iv]+)$/.test(words[mark - 1]?.is ?? ''))
    )
      bareAt(words, mark + 1, deeds);
  });
}

const resultOpenings = oneOf(
  'reduce|increase|raise|cut|double|halve|improve|achieve|reach|lower|grow',
);

/** Finds a verb that opens a bullet or a part of one. */
function bareAt(words: Word[], from: number, deeds: Deed[]): void {
  let at = from;
  while (among(words[at]?.is ?? '', 'to|"|(|\'|and|also|•|-') || isAdverb(words[at])) at += 1;
  const word = words[at];
  if (!word || words[at + 1] === undefined) return;
  const form = verbs.base.get(word.is) ?? verbs.ing.get(word.is);
  if (!form && resultOpenings.has(word.is)) {
    deeds.push({ at, from: at, verb: word.is, manner: 'bare', concrete: false });
    return;
  }
  if (!form || nounAfter(words, at)) return;
  if (word.is === 'teaching' && among(words[at + 1]!.is, 'assistants?|staff|unions?|hospitals?'))
    return;
  if (
    verbs.base.has(word.is) &&
    among(
      word.is,
      'form|plan|report|survey|staff|film|record|contact|test|sample|place|fund|show|post|light|board',
    ) &&
    !/^(?:a|an|the|all|our|every|each|your|new|up|on|one|two|three|four|five|six|eight|ten|\d+)$/.test(
      words[at + 1]!.is,
    )
  )
    return;
  // “Call handlers will be trained”, “Commissioning Officer”: a name, not an order.
  const subject = words
    .slice(at + 1, at + 6)
    .findIndex(isAmong('will|shall|is|are|has|have|means?|,|and|who|that|which|we|to|:'));
  if (subject > 0 && among(words[at + 1 + subject]!.is, 'will|shall|is|are|has|have|means?'))
    return;
  if (
    word.is.endsWith('ing') &&
    (posts.has(words[at + 1]!.is) || groups.has(words[at + 1]!.is)) &&
    words.length < 6
  )
    return;
  if (deeds.some((deed) => deed.at === at)) return;
  if (
    among(word.is, 'ring|call|contact|report|phone|email|visit|see|read|tell') &&
    words.some(isAmong("101|999|you're|if|your|us"))
  )
    return;
  const concrete = isConcrete(words, at, form, false);
  deeds.push({ at, from: at, verb: form.verb, manner: 'bare', concrete });
  for (let more = at + 1; more < words.length - 1; more += 1) {
    if (words[more]!.is !== 'and' && words[more]!.is !== ',') continue;
    const joined = verbs.base.get(words[more + 1]!.is);
    if (joined && !nounAfter(words, more + 1)) {
      deeds.push({
        at: more + 1,
        from: at,
        verb: joined.verb,
        manner: 'bare',
        concrete: isConcrete(words, more + 1, joined, false),
      });
    }
  }
}

/** Finds what is done again and again: “every six weeks the team brings …”. */
export function habit(words: Word[], deeds: Deed[]): void {
  const often = words.some((word) => frequent.has(word.is));
  // “two visits a month”
  const rate = words.some(
    ({ is }, at) =>
      among(is, 'a|per') && among(words[at + 1]?.is ?? '', 'week|month|term|quarter|year'),
  );
  if (!often && !rate) return;
  // “sends a list of the people who have been targeted”
  const aside = words.findIndex(
    ({ is }, at) =>
      at > 4 && among(is, 'who|that') && among(words[at + 1]?.is ?? '', 'has|have|had|was|were'),
  );
  const told = aside > 0 ? words.slice(0, aside) : words;
  if (
    told.some(
      isAmong('was|were|had|has|have|last|since|did|would|could|may|might|should|please|you'),
    )
  )
    return;
  told.forEach((word, at) => {
    if (at === 0) return;
    const previous = words[at - 1]!;
    const third = verbs.present.get(word.is);
    const plural =
      among(previous.is, 'we|i|they') ||
      matches(previous.text, /^(?:team|unit|officers|managers|group|panel|\p{Lu}.*)$/u)
        ? verbs.base.get(word.is)
        : undefined;
    const form = third ?? plural;
    if (
      !form ||
      (!often && !(form.firm ? !among(form.verb, 'record|log|pay') : form.verb === 'carry')) ||
      among(previous.is, 'the|a|an|our|of|and|to|in|for|these|all|crime|hate') ||
      nounAfter(words, at)
    )
      return;
    deeds.push({
      at,
      from: at,
      verb: form.verb,
      manner: 'habit',
      concrete: isConcrete(words, at, form, false),
    });
  });
}
