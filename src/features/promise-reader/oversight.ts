/*
 * Finds checks by who does them: a board, committee or meeting that sees, hears or is told how things go.
 */
import { matches, startsCapital } from './letters.ts';
import { among, isAmong, oneOf } from './among.ts';
import type { Stretch } from './own-words.ts';
import type { Sentence, Word } from './sentences.ts';

// Lists run on over lines that end in \: without line ends they press better.
const set = (words: string) => new Set(words.split(' '));

/** Heads of bodies before which progress comes. */
const forums = set(`\
board boards committee committees cabinet governors governor trustees panel partnership forum senate \
court executive scrutiny meeting meetings slt smt sltm iag csp csps commissioner pcc agm assembly \
governance directors directorate council group quorate oversight leadership audit`);

/** Heads that are a forum only with a word that says which: “the advisory group”, “Full Council”. */
const named = set('group council court partnership executive leadership directorate audit');

const determiner = oneOf(
  'the|our|its|their|your|each|every|a|an|his|her|this|my|next|that|both|all',
);

const stopsPhrase =
  /^(?:to|at|before|with|by|in|on|into|for|from|through|via|of|will|shall|and|or|is|are|be|been|was|were|then|also|that|which|who|it|them|this|tell|tells|update|updates|brief|give|gives|show|shows|inform|take|takes|bring|brings|when|where|if|so|but|as|goes|go|[,;:.()|–-]|'ll)$/;

/** Things that show how it goes. */
const tidings = set(`\
progress update updates report reports paper papers feedback figure figures results result findings \
total totals number numbers percentage percentages rate rates data tally summary evidence lessons \
outcome outcomes returns statistics stats scores score audit completion take-up uptake attendance \
compliance performance evaluation dashboard scorecard highlights return stock log minutes`);

const news = oneOf('progress|updates?|reports?|papers?|results?|findings|evaluation|review');

/** Verbs of a body that checks. */
const sees = set(`\
see sees hear hears get gets receive receives monitor monitors oversee oversees scrutinise \
scrutinises track tracks check checks review reviews revisit revisits examine examines follow \
follows look looks ask asks discuss discusses note notes inspect inspects audit audits`);

/** What is done to a body that checks: “Scrutiny will be told”. */
const isTold = set('told shown updated given briefed sent informed asked');

const prepositions = oneOf('to|at|before|with|into|for|in');

/** Verbs that check only where progress is what they are about: not “will review the policy”. */
const looks = oneOf(
  'checks?|reviews?|examines?|looks?|inspects?|audits?|discusss?|revisits?|follows?|tracks?|notes?|askeds?|asks?',
);

const ofProgress =
  /^\W*(?:at |on |for |up |over |again |back |in )*(?:it\b|this\b|them\b|these\b|how\b|whether\b|what\b|if\b|that (?:this|it|they)\b|again\b|each\b|every\b|quarterly|monthly|annually|termly|(?:\S+ ){0,4}(?:progress|updates?|figures?|results?|findings|numbers?|log|logs|performance|completion|take-?up|compliance|delivery|data|scores?|rates?|returns?|reports?|dashboard)\b|to (?:note|consider|review|check))/;

/** Things that a body may get or look at without checking anything. */
const notTidings =
  /\b(?:training|workshops?|options|funding|bids?|applications?|session|course|whether to|ways|leaflets?|posters?|induction)\b/;

/** Finds where the name of a body begins: “the Overview and Scrutiny Committee”. */
function startOf(words: Word[], head: number): number {
  let at = head;
  while (at > 0 && head - at < 8) {
    const { is, text } = words[at - 1]!;
    if (determiner.has(is)) return at - 1;
    const joins =
      among(is, 'and|&|of|for') &&
      startsCapital(words[at - 2]?.text ?? '') &&
      startsCapital(words[at]!.text);
    if (!joins && (stopsPhrase.test(is) || !matches(text, /^[\p{L}\p{N}]/u))) return at;
    at -= 1;
  }
  return at;
}

/** Tells whether a head with what stands before it is a body that can check. */
function isForum(words: Word[], first: number, head: number): boolean {
  const word = words[head]!;
  if (word.is === 'executive' && words[head - 1]?.is === 'chief') return false;
  const next = words[head + 1]?.is ?? '';
  if (among(next, 'member|members|room|rooms|minutes|papers|chair|action|report|plan'))
    return false;
  if (!named.has(word.is)) return true;
  const before = words.slice(first, head).filter(({ is }) => !determiner.has(is));
  if (word.is === 'council')
    return (
      before.some(isAmong('full|youth|parish|school|town|community')) ||
      (first === head && startsCapital(word.text))
    );
  return before.some(
    ({ is, text }) =>
      startsCapital(text) ||
      among(
        is,
        'advisory|steering|working|liaison|delivery|leadership|management|independent|equality',
      ),
  );
}

/** Finds the verb with which a body checks, as the last word of it. */
function checking(words: Word[], head: number): number {
  let at = head + 1;
  // “the board, which meets monthly, will see”
  while (at < head + 4 && among(words[at]?.is ?? '', ',|which|who|then|also|each|every|again'))
    at += 1;
  const modal = among(words[at]?.is ?? '', "will|shall|to|'ll");
  if (modal) at += 1;
  while (
    matches(
      words[at]?.is ?? '',
      /^(?:also|then|be|have|been|again|next|regularly|formally)$|^\p{L}+ly$/u,
    )
  )
    at += 1;
  const verb = words[at]?.is ?? '';
  const passive = words[at - 1]?.is === 'be' || among(words[head + 1]?.is ?? '', 'is|are');
  if (passive && isTold.has(verb)) return at;
  if (!sees.has(verb)) return -1;
  if (!modal && !verb.endsWith('s') && !words[head]!.is.endsWith('s')) return -1;
  return at;
}

/** Finds the checks of a sentence that name a body which checks. */
export function overseenIn({ words, start, lower }: Sentence): Stretch[] {
  const found: Stretch[] = [];
  for (let head = 0; head < words.length; head += 1) {
    if (!forums.has(words[head]!.is) || forums.has(words[head + 1]?.is ?? '')) continue;
    const first = startOf(words, head);
    const forum = isForum(words, first, head);
    // “the partnership will hear the tally”
    if (!forum && !(words[head]!.is === 'partnership' && words[first]!.is === 'the')) continue;
    const verb = checking(words, head);
    if (!forum && !words.slice(verb + 1, verb + 4).some(({ is }) => tidings.has(is))) continue;
    if (verb > 0) {
      const last = Math.min(words.length - 1, verb + 3);
      const object = lower.slice(
        words[verb]!.end - start,
        words[Math.min(words.length - 1, verb + 7)]!.end - start,
      );
      const only =
        looks.has(words[verb]!.is) && words[head]!.is !== 'governor' && !ofProgress.test(object);
      // “The commissioner will get victims called back”
      const got =
        among(words[verb]!.is, 'gets?') &&
        !words
          .slice(verb + 1, verb + 9)
          .some(
            ({ is }) =>
              tidings.has(is) || among(is, 'it|accounts?|briefings?|lists?|copy|copies|sight|word'),
          );
      if (!only && !got && !notTidings.test(object)) {
        found.push({ start: words[first]!.start, end: words[last]!.end });
        head = last;
        continue;
      }
    }
    const before = words[first - 1]?.is ?? '';
    const rest = words.slice(head + 1, head + 8);
    if (
      among(before, 'update|updates|updating') ||
      (among(
        before,
        'tell|tells|telling|inform|informs|brief|briefs|let|show|shows|give|gives|send|sends',
      ) &&
        rest.some(({ is }) => tidings.has(is) || among(is, 'how|whether|what|if|which|know')))
    ) {
      found.push({ start: words[first - 1]!.start, end: words[head]!.end });
      continue;
    }
    if (!prepositions.has(before) || (before === 'before' && among(words[head]!.is, 'meetings?')))
      continue;
    for (let at = first - 2; at >= Math.max(0, first - 9); at -= 1) {
      const { is } = words[at]!;
      if (/^(?:[;,.:()|–]|and|will|shall|was|were|had|that)$/.test(is)) break;
      // “attendance at the youth group” is no check, “an update at the next meeting” is.
      const counted = among(before, 'at|in|for') && !news.has(is);
      if (!counted && (tidings.has(is) || among(is, 'accounts?|answers?'))) {
        found.push({ start: words[at]!.start, end: words[head]!.end });
        break;
      }
    }
  }
  return found;
}
