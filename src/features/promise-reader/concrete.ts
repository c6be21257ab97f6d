/*
 * Tells an act that somebody could see done from warm words, by its verb and what follows it.
 */
import { matches } from './letters.ts';
import { among, isAmong } from './among.ts';
import { hasMade } from './concrete-have.ts';
import { numberOf } from './number-words.ts';
import { byNumber, isApart, pairs } from './phrasal-verbs.ts';
import type { Word } from './sentences.ts';
import { isSeenDone } from './vague-acts.ts';
import { type Verb, products, vagueNouns, verbs } from './verbs.ts';

const stops = /^(?:through|via|by|because|so|when|whilst|while|if|since|unless|until|[;:–|]|but)$/;

/** Tells whether a verb with what follows it is something that can be seen done. */
export function isConcrete(
  words: Word[],
  at: number,
  { verb, firm }: Verb,
  passive: boolean,
): boolean {
  const rest = words.slice(at + 1, at + 16);
  const next = rest[0]?.is ?? '';
  if (pairs[verb]?.split('|').includes(next)) return next !== 'part';
  if (among(verb, 'call|press|push') && among(next, 'for|on|out')) return false;
  if (!passive && isApart(verb, rest)) return true;
  if (among(verb, 'put|place') && rest.some(isAmong('heart|first|centre|forefront'))) return false;
  // “put effective arrangements in place”
  if (
    among(verb, 'put|have|get|set') &&
    among(
      next,
      'effective|appropriate|suitable|robust|adequate|proper|relevant|necessary|strong|clear|better',
    ) &&
    among(
      rest[1]?.is ?? '',
      'arrangements|measures|systems?|processes|process|mechanisms?|procedures|plans|structures|protocols|policies',
    )
  )
    return false;
  if (among(verb, 'add|include|build|insert|incorporate')) {
    const into = rest.findIndex(isAmong('to|in|into'));
    if (into > 0 && rest.slice(into + 1, into + 6).some((word) => products.has(word.is)))
      return true;
  }
  if (verb === 'hear')
    return /^from (?:an?|our|the) (?:\S+ ){0,3}?(?:speakers?|visitors?|guests?|survivors?|trainers?|charity|group|police|officers?|(?:\S+ ){0,3}(?:inspector|sergeant|officer|manager|team|caseworker|adviser|constable|lead))\b/.test(
      rest.map((word) => word.is).join(' '),
    );
  if (verb === 'ask' && rest.some(isAmong('surveys?|questionnaires?|polls?'))) return true;
  if (verb === 'ask')
    return /^(?:a|the) (?:question|questions)|^(?:all|every|each|the \d+|our)\b.* to (?:take part|complete|fill|sign|join|display|put up|attend|provide|send)\b/.test(
      rest.map((word) => word.is).join(' '),
    );
  if (verb === 'change' && among(next, 'over|with|as|when|if')) return false;
  if (verb === 'have') return hasMade(words, at);
  if (among(verb, 'measure|monitor|raise|promote|celebrate|embed|enable') && passive) {
    return verb === 'raise' && words.slice(0, at).some(isAmong('flags?'));
  }
  if (verb === 'take' && rest.some((word) => word.is === 'seriously')) return false;
  if (verb === 'go' && next === 'on' && (rest[1]?.is ?? '').endsWith('ing')) return false;
  // “get all 18 through it”, “put 150 drivers through the course”
  if (
    among(verb, 'get|put|take|send') &&
    rest
      .slice(1, 11)
      .some(
        (word, place) =>
          word.is === 'through' && among(rest[place + 2]?.is ?? '', 'it|the|this|a|our|its'),
      )
  )
    return true;
  if (!passive && isSeenDone(verb, rest)) return true;
  if (
    among(verb, 'bring|take|get|push|drive|move|put|keep') &&
    byNumber.test(rest.map((word) => word.is).join(' '))
  )
    return false;
  if (passive && among(verb, 'give|offer|send|show|issue|provide|hand|teach')) {
    // “Guards will be given training”: what they get stands after the verb.
    if (
      vagueNouns.has(
        words.slice(0, at).findLast(({ is }) => matches(is, /^\p{L}{4,}$/u) && is !== 'will')?.is ??
          '',
      )
    )
      return false;
    const got = rest.slice(0, 6);
    const thing = got.findIndex((word) => products.has(word.is));
    const warm = got.findIndex((word) => vagueNouns.has(word.is));
    if (thing >= 0 && (warm < 0 || thing < warm)) return true;
  }
  if (passive) {
    // The subject of a passive is what the product must be.
    const from = Math.max(0, at - 24);
    const subject = words.slice(from, at);
    if (
      among(verb, 'finish|complete|deliver|implement') &&
      subject.slice(0, 5).some(({ is }) => is === 'actions') &&
      subject.some(isAmong('was|were'))
    )
      return false;
    if (
      among(
        subject.findLast(
          (word) => !/^(?:will|be|is|are|being|to|also|further|shall|must|been)$/.test(word.is),
        )?.is ?? '',
        'work|action|efforts?|steps|activity|activities|costs?|needs?',
      )
    )
      return false;
    if (firm && !among(verb, 'lead|meet|hold|complete|run|deliver')) return true;
    const named = subject.findLastIndex((word) => products.has(word.is));
    const vague = subject.findLastIndex((word) => vagueNouns.has(word.is));
    if (named > vague) return true;
    if (named >= 0 && among(subject[Math.max(0, vague - 1)]?.is ?? '', 'of|to|in|for|with'))
      return true;
    return (
      vague < 0 &&
      (firm ||
        among(
          verb,
          'introduce|establish|create|install|launch|add|set|make|change|replace|remove|move|fill|reopen|release|second',
        ))
    );
  }
  if (
    verb === 'take' &&
    rest
      .slice(0, 4)
      .some(
        isAmong(
          'stock|action|steps?|place|account|seriously|pride|responsibility|into|forward|zero|robust|firm|strong|lead|advice|time|appropriate|necessary|approach|view',
        ),
      )
  )
    return false;
  // “will do it by phoning every victim”
  const means =
    verb === 'do' && rest[1]?.is === 'by' ? verbs.ing.get(rest[2]?.is ?? '') : undefined;
  if (means && among(next, 'it|this|so|that')) return isConcrete(words, at + 3, means, false);
  if (
    verb === 'do' &&
    among(next, 'everything|all|whatever|what|our|so|this|that|it|more|my|its|their|the')
  )
    return false;
  if (
    verb === 'keep' &&
    (next.endsWith('ing') ||
      rest.some(isAmong('informed|updated|posted|date|safe|abreast|sight|mind|eye')) ||
      among(next, 'you|this|it|them|our|working|under|people|in'))
  )
    return false;
  if (
    verb === 'make' &&
    rest.some(
      (word, place) =>
        among(word.is, 'mandatory|compulsory|available') ||
        (word.is === 'part' && rest[place + 1]?.is === 'of'),
    )
  ) {
    return true;
  }
  if (
    among(verb, 'open|start|begin|launch|close|return|reopen|resume') &&
    !passive &&
    among(next, 'in|on|at|from|by|this|next|before|after|every|each|within|during|again|once|.|,|')
  ) {
    return words.slice(Math.max(0, at - 12), at).some((word) => products.has(word.is));
  }
  if (
    among(verb, 'respond|reply|answer') &&
    rest.some(
      isAmong('possible|due|shortly|soon|appropriately|positively|robustly|effectively|needs?'),
    )
  )
    return false;
  if (
    verb === 'meet' &&
    rest.some(
      isAmong(
        'needs?|standards?|expectations?|targets?|challenges?|duty|duties|requirements?|aims?|objectives?',
      ),
    )
  )
    return false;
  if (
    verb === 'share' &&
    rest.slice(0, 6).some(isAmong('practice|learning|experiences?|ideas|knowledge'))
  )
    return false;
  if (among(verb, 'measure|monitor|raise|promote|celebrate|embed|enable')) {
    return (
      verb === 'raise' && rest.slice(0, 5).some((word) => /^(?:flags?|banners?|£.*)$/.test(word.is))
    );
  }
  if (among(verb, 'review|assess|evaluate|examine|check')) {
    if (
      rest
        .slice(0, 4)
        .some(
          isAmong(
            'progress|approach|approaches|options|whether|how|what|this|it|these|situation|impact',
          ),
        )
    ) {
      return false;
    }
    if (/^(?:each|every|all|\d+%?)$/.test(next) || numberOf(next) !== undefined) return true;
  }
  if (verb === 'report')
    return (
      among(next, 'every|each|all|any') && !/\bprogress\b/.test(rest.map(({ is }) => is).join(' '))
    );
  if (verb === 'ensure' || (verb === 'make' && among(next, 'sure|certain'))) {
    const tail = rest.map((word) => word.is).join(' ');
    if (
      /\b(?:is|are|has|have|receives?|gets?|completes?)\b (?:been |all )?(?:had|done|attended|displayed|trained|published|installed|available|put|completed|given|offered|contacted|training|on (?:the|every|each)|a (?:named|trained|lead|copy)|the)/.test(
        tail,
      )
    )
      return true;
    if (verb === 'ensure') return false;
  }
  if (among(verb, 'hold|host|attend|lead') && rest.slice(0, 8).some(isAmong('services?')))
    return true;
  // “open three of our stations”: what can be counted can be seen.
  if (
    !passive &&
    among(
      verb,
      'open|create|establish|set|introduce|install|start|launch|build|add|make|provide|offer|designate|put|find|close',
    ) &&
    (/^\d{1,3}$/.test(next) || (numberOf(next) ?? 0) > 0) &&
    next !== 'one' &&
    !rest
      .slice(1, 5)
      .some(
        (word) =>
          vagueNouns.has(word.is) ||
          among(word.is, 'priorities|objectives|aims|themes|outcomes|targets|%|percent|times'),
      )
  )
    return true;
  let place = 0;
  for (const word of rest) {
    if (place > 0 && stops.test(word.is)) break;
    // “run a safe space every Thursday”
    if (word.is === 'space' && rest[place - 1]?.is === 'safe' && among(verb, 'run|host|hold|open'))
      return true;
    if (vagueNouns.has(word.is) && !products.has(rest[place + 1]?.is ?? ''))
      return (
        firm &&
        !among(
          verb,
          'deliver|lead|hold|present|complete|run|meet|attend|undertake|conduct|update|test|staff|record|call|light|second|analyse|gather|map|host|sign',
        )
      );
    if (products.has(word.is)) return true;
    place += 1;
  }
  return firm;
}
