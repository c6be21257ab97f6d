/*
 * Finds the acts that follow a word which promises, such as “will”, and those joined on by “and”.
 */
import { matches } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import { isConcrete } from './concrete.ts';
import type { Word } from './sentences.ts';
import { isSeenDone } from './vague-acts.ts';
import { products, resultVerbs, vagueDone, vagueNouns, vagueVerbs, verbs } from './verbs.ts';

/** How a verb was promised. */
export type Manner = 'active' | 'passive' | 'bare' | 'habit';

/** A verb in its place: what is promised, or only wished for. */
export type Deed = {
  /** Index of the verb among the words of the sentence. */
  at: number;
  /** Index of the word that makes it a promise, such as “will”; the verb's own if there is none. */
  from: number;
  verb: string;
  manner: Manner;
  /** Whether somebody could see it done. */
  concrete: boolean;
};

export const modals = new Set(['will', 'shall', 'must', "'ll"]);

export const beforeTo = new Set(
  `is are was be am agreed agrees committed commits commit pledged pledges pledge promised promises promise undertakes undertaken plans plan
  planning planned funded employed appointed intends intend intending expects expect expected due set going asked tasked instructed
  scheduled need needs have has having aim aims arranged offered offers resolved required directed there
  volunteered decided decides guarantee guarantees want wants proposes propose proposing ready happy`.split(
    /\s+/,
  ),
);

const adverbs = new Set(
  `also then now again each all both personally jointly always still soon once therefore further either
  only again already next first regularly together formally publicly directly actively initially additionally`.split(
    /\s+/,
  ),
);

export const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  (adverbs.has(word.is) ||
    (word.is.endsWith('ly') && !among(word.is, 'fly|supply|apply|reply|family')));

const negative = oneOf("not|never|cannot|can't|won't|unable|neither|nor|no");

const isParticiple = (word: string) => /^(?:been|\w+ed)$/.test(word) || verbs.done.has(word);

/** Finds the deeds after a word that promises, such as “will”, and those joined on by “and”. */
export function promisedFrom(words: Word[], trigger: number, deeds: Deed[]): void {
  let at = trigger + 1;
  while (isAdverb(words[at])) at += 1;
  if (negative.has(words[at]?.is ?? '')) return;
  let passive = false;
  while (among(words[at]?.is ?? '', 'be|have|been|get|being')) {
    if (words[at]!.is === 'get' && !verbs.done.has(words[at + 1]?.is ?? '')) break;
    if (words[at]!.is === 'have' && !isParticiple(words[at + 1]?.is ?? '')) break;
    passive ||= among(words[at]!.is, 'be|been');
    at += 1;
    while (isAdverb(words[at])) at += 1;
  }
  if (negative.has(words[at]?.is ?? '')) return;
  add(words, at, trigger, passive, deeds);
  // “will buy a flag and fly it”, “work with schools to deliver six workshops”.
  for (let more = at + 1; more < words.length; more += 1) {
    const { is } = words[more]!;
    if (modals.has(is) || is === ';' || is.endsWith("'ll")) break;
    const joined = is === 'and' || is === 'then' || is === 'or' || is === ',';
    if (!joined && is !== 'to') continue;
    let verbAt = more + 1;
    while (isAdverb(words[verbAt]) || among(words[verbAt]?.is ?? '', 'and|to')) verbAt += 1;
    const known = verbs.base.get(words[verbAt]?.is ?? '');
    const participle = passive ? verbs.done.get(words[verbAt]?.is ?? '') : undefined;
    if (is === 'to') {
      const head = words[at]!.is;
      const led = among(
        head,
        'work|working|works|liaise|join|meet|use|bring|brings|partner|team|collaborate',
      );
      if (!known?.firm && !(led && known)) continue;
      if (!led || beforeTo.has(words[more - 1]!.is)) continue;
      if (isConcrete(words, verbAt, known, false) && known.firm) {
        deeds.push({
          at: verbAt,
          from: trigger,
          verb: known.verb,
          manner: 'active',
          concrete: true,
        });
      }
    } else if (known && !nounAfter(words, verbAt)) {
      deeds.push({
        at: verbAt,
        from: trigger,
        verb: known.verb,
        manner: 'active',
        concrete: isConcrete(words, verbAt, known, false),
      });
    } else if (participle) {
      deeds.push({
        at: verbAt,
        from: trigger,
        verb: participle.verb,
        manner: 'passive',
        concrete: isConcrete(words, verbAt, participle, true),
      });
    }
  }
}

/** Tells a noun that looks like a verb from a verb: “and report forms”, “, record levels of”. */
export function nounAfter(words: Word[], at: number): boolean {
  const next = words[at + 1]?.is ?? '';
  if (next === 'and') return !verbs.base.has(words[at + 2]?.is ?? '');
  return next === '' || among(next, 'of|is|are|was|were|will|has|have|,|.|in|at');
}

export const copulas = oneOf("is|are|was|were|be|being|been|'re|'s");

export function add(
  words: Word[],
  at: number,
  from: number,
  passive: boolean,
  deeds: Deed[],
): void {
  const word = words[at];
  if (!word) return;
  const form = passive
    ? (verbs.done.get(word.is.replace(/^re-/, '')) ?? verbs.ing.get(word.is))
    : (verbs.base.get(word.is === 'see' && words[at + 1]?.is === 'that' ? 'ensure' : word.is) ??
      (words[at - 1]?.is === 'have' ? verbs.done.get(word.is) : undefined) ??
      // “commits to displaying the poster”
      (among(words[at - 2]?.is ?? '', 'commits?|committed|pledges?|pledged') &&
      verbs.ing.get(word.is)?.firm
        ? verbs.ing.get(word.is)
        : undefined));
  if (!passive && !form && isSeenDone(word.is, words.slice(at + 1, at + 16))) {
    deeds.push({ at, from, verb: word.is, manner: 'active', concrete: true });
    return;
  }
  if (
    !passive &&
    among(
      word.is,
      'give|provide|donate|grant|offer|contribute|commit|invest|allocate|award|pledge|spend|ring-fence|earmark|set|match|make',
    ) &&
    words.slice(at + 1, at + 6).some((each) => each.is.startsWith('£'))
  ) {
    deeds.push({ at, from, verb: word.is, manner: 'active', concrete: true });
    return;
  }
  if (passive && among(word.is, 'responsible|accountable|tasked')) {
    deeds.push({ at, from, verb: word.is, manner: 'active', concrete: false });
    return;
  }
  if (
    passive &&
    !form &&
    among(word.is, 'available|live|ready|open|free|lit|there|at|in|on|trained|mandatory|compulsory')
  ) {
    const known = { verb: 'be', firm: false };
    const seen =
      among(word.is, 'live|open|lit|trained|available|ready|mandatory|compulsory') ||
      (among(word.is, 'in|at|on') &&
        !words.slice(at).some(isAmong('soon|shortly|when|once|if|course')) &&
        !among(
          words[at + 2]?.is ?? '',
          'top|upper|process|loop|position|picture|same|future|best',
        ) &&
        among(
          words[at + 1]?.is ?? '',
          'place|post|touch|contact|attendance|the|every|each|display|show',
        ));
    const person = among(word.is, 'at|on|in');
    const subject = words.slice(Math.max(0, from - 12), from).some((each) => products.has(each.is));
    deeds.push({
      at,
      from,
      verb: known.verb,
      manner: person ? 'active' : 'passive',
      concrete: seen && (subject || person),
    });
    return;
  }
  if (
    !form &&
    matches(word.text, /^\p{Ll}{3,}$/u) &&
    !word.is.endsWith('ing') &&
    !vagueVerbs.has(word.is) &&
    !(passive && vagueDone.has(word.is)) &&
    !resultVerbs.has(word.is) &&
    (!passive || /(?:ed|en|wn|un|ut|et|lt|nt)$/.test(word.is))
  ) {
    const unknown = { verb: word.is, firm: false };
    deeds.push({
      at,
      from,
      verb: word.is,
      manner: passive ? 'passive' : 'active',
      concrete:
        !among(
          word.is,
          'the|a|an|not|only|just|able|possible|if|all|each|down|up|lower|higher|fewer|more|less',
        ) && isConcrete(words, at, unknown, passive),
    });
    return;
  }
  if (
    !form &&
    passive &&
    !among(word.is, 'encouraged|urged') &&
    words
      .slice(at, at + 8)
      .some(
        isAmong(
          'drop-ins?|stalls?|sessions?|centres?|helplines?|posters?|training|workshops?|meetings?|events?|surveys?|audits?|cards?|forms?|signs?|officers?|champions?|desks?|hubs?|patrols?|briefings?|courses?|clinics?|surgeries|surgery|leaflets?|campaigns?|reports?',
        ),
      ) &&
    !words
      .slice(at, at + 5)
      .some(
        (each) =>
          vagueNouns.has(each.is) ||
          among(each.is, 'asking|working|looking|seeking|more|no|able|considered'),
      )
  ) {
    deeds.push({ at, from, verb: 'be', manner: 'passive', concrete: true });
    return;
  }
  if (!form) {
    deeds.push({
      at,
      from,
      verb: word.is,
      manner: passive ? 'passive' : 'active',
      concrete: false,
    });
    return;
  }
  const gerund = passive && verbs.ing.has(word.is) && !verbs.done.has(word.is);
  const isPassive = passive && !gerund;
  deeds.push({
    at,
    from,
    verb: form.verb,
    manner: isPassive ? 'passive' : 'active',
    concrete: isConcrete(words, at, form, isPassive),
  });
}
