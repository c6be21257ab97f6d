/*
 * Tells an act that somebody could see done from warm words, by its verb and what follows it.
 */
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
  if (verb === 'call' || verb === 'press' || verb === 'push') {
    if (/^(?:for|on|out)$/.test(next)) return false;
  }
  if (!passive && isApart(verb, rest)) return true;
  if (
    /^(?:put|place)$/.test(verb) &&
    rest.some((word) => /^(?:heart|first|centre|forefront)$/.test(word.is))
  )
    return false;
  // “put effective arrangements in place”
  if (
    /^(?:put|have|get|set)$/.test(verb) &&
    /^(?:effective|appropriate|suitable|robust|adequate|proper|relevant|necessary|strong|clear|better)$/.test(
      next,
    ) &&
    /^(?:arrangements|measures|systems?|process(?:es)?|mechanisms?|procedures|plans|structures|protocols|policies)$/.test(
      rest[1]?.is ?? '',
    )
  )
    return false;
  if (/^(?:add|include|build|insert|incorporate)$/.test(verb)) {
    const into = rest.findIndex((word) => /^(?:to|in|into)$/.test(word.is));
    if (into > 0 && rest.slice(into + 1, into + 6).some((word) => products.has(word.is)))
      return true;
  }
  if (verb === 'hear')
    return /^from (?:an?|our|the) (?:\S+ ){0,3}?(?:speakers?|visitors?|guests?|survivors?|trainers?|charity|group|police|officers?|(?:\S+ ){0,3}(?:inspector|sergeant|officer|manager|team|caseworker|adviser|constable|lead))\b/.test(
      rest.map((word) => word.is).join(' '),
    );
  if (verb === 'ask' && rest.some((word) => /^(?:surveys?|questionnaires?|polls?)$/.test(word.is)))
    return true;
  if (verb === 'ask')
    return /^(?:a|the) (?:question|questions)|^(?:all|every|each|the \d+|our)\b.* to (?:take part|complete|fill|sign|join|display|put up|attend|provide|send)\b/.test(
      rest.map((word) => word.is).join(' '),
    );
  if (verb === 'change' && /^(?:over|with|as|when|if)$/.test(next)) return false;
  if (verb === 'have') return hasMade(words, at);
  if (/^(?:measure|monitor|raise|promote|celebrate|embed|enable)$/.test(verb) && passive) {
    return verb === 'raise' && words.slice(0, at).some((word) => /^flags?$/.test(word.is));
  }
  if (verb === 'take' && rest.some((word) => word.is === 'seriously')) return false;
  if (verb === 'go' && next === 'on' && /ing$/.test(rest[1]?.is ?? '')) return false;
  // “get all 18 through it”, “put 150 drivers through the course”
  if (
    /^(?:get|put|take|send)$/.test(verb) &&
    rest
      .slice(1, 11)
      .some(
        (word, place) =>
          word.is === 'through' && /^(?:it|the|this|a|our|its)$/.test(rest[place + 2]?.is ?? ''),
      )
  )
    return true;
  if (!passive && isSeenDone(verb, rest)) return true;
  if (
    /^(?:bring|take|get|push|drive|move|put|keep)$/.test(verb) &&
    byNumber.test(rest.map((word) => word.is).join(' '))
  )
    return false;
  if (passive && /^(?:give|offer|send|show|issue|provide|hand|teach)$/.test(verb)) {
    // “Guards will be given training”: what they get stands after the verb.
    if (
      vagueNouns.has(
        words.slice(0, at).findLast(({ is }) => /^\p{L}{4,}$/u.test(is) && is !== 'will')?.is ?? '',
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
      /^(?:finish|complete|deliver|implement)$/.test(verb) &&
      subject.slice(0, 5).some(({ is }) => is === 'actions') &&
      subject.some(({ is }) => /^(?:was|were)$/.test(is))
    )
      return false;
    if (
      /^(?:work|action|efforts?|steps|activity|activities|costs?|needs?)$/.test(
        subject.findLast(
          (word) => !/^(?:will|be|is|are|being|to|also|further|shall|must|been)$/.test(word.is),
        )?.is ?? '',
      )
    )
      return false;
    if (firm && !['lead', 'meet', 'hold', 'complete', 'run', 'deliver'].includes(verb)) return true;
    const named = subject.findLastIndex((word) => products.has(word.is));
    const vague = subject.findLastIndex((word) => vagueNouns.has(word.is));
    if (named > vague) return true;
    if (named >= 0 && /^(?:of|to|in|for|with)$/.test(subject[Math.max(0, vague - 1)]?.is ?? ''))
      return true;
    return (
      vague < 0 &&
      (firm ||
        /^(?:introduce|establish|create|install|launch|add|set|make|change|replace|remove|move|fill|reopen|release|second)$/.test(
          verb,
        ))
    );
  }
  if (
    verb === 'take' &&
    rest
      .slice(0, 4)
      .some((word) =>
        /^(?:stock|action|steps?|place|account|seriously|pride|responsibility|into|forward|zero|robust|firm|strong|lead|advice|time|appropriate|necessary|approach|view)$/.test(
          word.is,
        ),
      )
  )
    return false;
  // “will do it by phoning every victim”
  const means =
    verb === 'do' && rest[1]?.is === 'by' ? verbs.ing.get(rest[2]?.is ?? '') : undefined;
  if (means && /^(?:it|this|so|that)$/.test(next)) return isConcrete(words, at + 3, means, false);
  if (
    verb === 'do' &&
    /^(?:everything|all|whatever|what|our|so|this|that|it|more|my|its|their|the)$/.test(next)
  )
    return false;
  if (
    verb === 'keep' &&
    (/ing$/.test(next) ||
      rest.some((word) =>
        /^(?:informed|updated|posted|date|safe|abreast|sight|mind|eye)$/.test(word.is),
      ) ||
      /^(?:you|this|it|them|our|working|under|people|in)$/.test(next))
  )
    return false;
  if (
    verb === 'make' &&
    rest.some(
      (word, place) =>
        /^(?:mandatory|compulsory|available)$/.test(word.is) ||
        (word.is === 'part' && rest[place + 1]?.is === 'of'),
    )
  ) {
    return true;
  }
  if (
    /^(?:open|start|begin|launch|close|return|reopen|resume)$/.test(verb) &&
    !passive &&
    /^(?:in|on|at|from|by|this|next|before|after|every|each|within|during|again|once|\.|,)?$/.test(
      next,
    )
  ) {
    return words.slice(Math.max(0, at - 12), at).some((word) => products.has(word.is));
  }
  if (
    /^(?:respond|reply|answer)$/.test(verb) &&
    rest.some((word) =>
      /^(?:possible|due|shortly|soon|appropriately|positively|robustly|effectively|needs?)$/.test(
        word.is,
      ),
    )
  )
    return false;
  if (
    verb === 'meet' &&
    rest.some((word) =>
      /^(?:needs?|standards?|expectations?|targets?|challenges?|duty|duties|requirements?|aims?|objectives?)$/.test(
        word.is,
      ),
    )
  )
    return false;
  if (
    verb === 'share' &&
    rest
      .slice(0, 6)
      .some((word) => /^(?:practice|learning|experiences?|ideas|knowledge)$/.test(word.is))
  )
    return false;
  if (
    verb === 'measure' ||
    verb === 'raise' ||
    verb === 'promote' ||
    verb === 'celebrate' ||
    verb === 'monitor' ||
    verb === 'embed' ||
    verb === 'enable'
  ) {
    return (
      verb === 'raise' && rest.slice(0, 5).some((word) => /^(?:flags?|banners?|£.*)$/.test(word.is))
    );
  }
  if (
    verb === 'review' ||
    verb === 'assess' ||
    verb === 'evaluate' ||
    verb === 'examine' ||
    verb === 'check'
  ) {
    if (
      rest
        .slice(0, 4)
        .some((word) =>
          /^(?:progress|approach|approaches|options|whether|how|what|this|it|these|situation|impact)$/.test(
            word.is,
          ),
        )
    ) {
      return false;
    }
    if (/^(?:each|every|all|\d+%?)$/.test(next) || numberOf(next) !== undefined) return true;
  }
  if (verb === 'report')
    return (
      /^(?:every|each|all|any)$/.test(next) &&
      !/\bprogress\b/.test(rest.map(({ is }) => is).join(' '))
    );
  if (verb === 'ensure' || (verb === 'make' && /^(?:sure|certain)$/.test(next))) {
    const tail = rest.map((word) => word.is).join(' ');
    if (
      /\b(?:is|are|has|have|receives?|gets?|completes?)\b (?:been |all )?(?:had|done|attended|displayed|trained|published|installed|available|put|completed|given|offered|contacted|training|on (?:the|every|each)|a (?:named|trained|lead|copy)|the)/.test(
        tail,
      )
    )
      return true;
    if (verb === 'ensure') return false;
  }
  if (
    /^(?:hold|host|attend|lead)$/.test(verb) &&
    rest.slice(0, 8).some((word) => /^services?$/.test(word.is))
  )
    return true;
  // “open three of our stations”: what can be counted can be seen.
  if (
    !passive &&
    /^(?:open|create|establish|set|introduce|install|start|launch|build|add|make|provide|offer|designate|put|find|close)$/.test(
      verb,
    ) &&
    (/^\d{1,3}$/.test(next) || (numberOf(next) ?? 0) > 0) &&
    next !== 'one' &&
    !rest
      .slice(1, 5)
      .some(
        (word) =>
          vagueNouns.has(word.is) ||
          /^(?:priorities|objectives|aims|themes|outcomes|targets|%|percent|times)$/.test(word.is),
      )
  )
    return true;
  let place = 0;
  for (const word of rest) {
    if (place > 0 && stops.test(word.is)) break;
    // “run a safe space every Thursday”
    if (
      word.is === 'space' &&
      rest[place - 1]?.is === 'safe' &&
      /^(?:run|host|hold|open)$/.test(verb)
    )
      return true;
    if (vagueNouns.has(word.is) && !products.has(rest[place + 1]?.is ?? ''))
      return (
        firm &&
        !/^(?:deliver|lead|hold|present|complete|run|meet|attend|undertake|conduct|update|test|staff|record|call|light|second|analyse|gather|map|host|sign)$/.test(
          verb,
        )
      );
    if (products.has(word.is)) return true;
    place += 1;
  }
  return firm;
}
