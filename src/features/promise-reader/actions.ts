/*
 * Finds what a sentence promises to do, and who is said to do it, from its verbs.
 */
import type { Sentence, Word } from './sentences.ts';
import {
  products,
  resultVerbs,
  vagueDone,
  vagueNouns,
  vagueVerbs,
  verbs,
  type Verb,
} from './verbs.ts';

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

const modals = new Set(['will', 'shall', 'must', "'ll"]);

const beforeTo = new Set(
  `is are was be am agreed agrees committed commits commit pledged pledges pledge promised promises promise undertakes undertaken plans plan
  planning planned funded employed appointed intends intend intending expects expect expected due set going asked tasked instructed
  scheduled need needs have has having aim aims arranged offered offers resolved required directed there
  volunteered decided decides guarantee guarantees want wants proposes propose proposing ready`.split(
    /\s+/,
  ),
);

const adverbs = new Set(
  `also then now again each all both personally jointly always still soon once therefore further either
  only again already next first regularly together formally publicly directly actively initially additionally`.split(
    /\s+/,
  ),
);

const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  (adverbs.has(word.is) ||
    (/ly$/.test(word.is) && !/^(?:fly|supply|apply|reply|family)$/.test(word.is)));

const negative = /^(?:not|never|cannot|can't|won't|unable|neither|nor|no)$/;

const stops = /^(?:through|via|by|because|so|when|whilst|while|if|since|unless|until|[;:–|]|but)$/;

/** Words of a two-part verb that is a deed: “put up”, “carry out”. */
const pairs: Record<string, string> = {
  put: 'up|forward',
  carry: 'out',
  hand: 'out|over',
  give: 'out',
  draw: 'up',
  write: 'up|to',
  roll: 'out',
  set: 'up',
  drop: 'off|in|round|by',
  go: 'live|through|round|door',
  take: 'down|place|minutes|part',
  pass: 'on',
  sign: 'up',
  fill: 'in',
  open: 'up',
  speak: 'at|to',
  ring: 'round',
  report: 'back',
  send: 'out',
  call: 'back|in|round',
  come: 'to|and|back',
  walk: 'with',
  bring: 'together|in',
  hold: '',
  be: '',
};

/** Tells whether a verb with what follows it is something that can be seen done. */
function isConcrete(words: Word[], at: number, { verb, firm }: Verb, passive: boolean): boolean {
  const rest = words.slice(at + 1, at + 16);
  const next = rest[0]?.is ?? '';
  if (pairs[verb]?.split('|').includes(next)) return next !== 'part';
  if (verb === 'call' || verb === 'press' || verb === 'push') {
    if (/^(?:for|on|out)$/.test(next)) return false;
  }
  if (verb === 'ask')
    return /^(?:a|the) (?:question|questions)/.test(`${next} ${rest[1]?.is ?? ''}`);
  if (verb === 'have') {
    const tail = rest
      .slice(0, 14)
      .map((word) => word.is)
      .join(' ');
    const thing = rest.findIndex((word) =>
      /^(?:posters?|leaflets?|champions?|leads?|signs?|cameras?|cctv|officers?|assessments?|plans?|training|noticeboards?|policy|policies|cards?|badges?|desks?|advocates?|caseworkers?|mentors?|hubs?|drop-ins?|stickers?)$/.test(
        word.is,
      ),
    );
    const warm = rest.findIndex(
      (word) => vagueNouns.has(word.is) || /^(?:better|greater|more)$/.test(word.is),
    );
    if (thing >= 0 && thing < 6 && (warm < 0 || thing < warm)) return true;
    return /\bin (?:place|post|use)\b|\b(?:trained|installed|published|completed|removed|cleaned|repaired|fixed|replaced|painted|translated|printed|checked|fitted|changed|moved)\b/.test(
      tail,
    );
  }
  if (/^(?:measure|monitor|raise|promote|celebrate|embed|enable)$/.test(verb) && passive) {
    return verb === 'raise' && words.slice(0, at).some((word) => /^flags?$/.test(word.is));
  }
  if (passive) {
    // The subject of a passive is what the product must be.
    if (firm && !['lead', 'meet', 'hold', 'complete', 'run', 'deliver'].includes(verb)) return true;
    const from = Math.max(0, at - 24);
    const subject = words.slice(from, at);
    const named = subject.findLastIndex((word) => products.has(word.is));
    const vague = subject.findLastIndex((word) => vagueNouns.has(word.is));
    if (named > vague) return true;
    if (named >= 0 && /^(?:of|to|in|for|with)$/.test(subject[Math.max(0, vague - 1)]?.is ?? ''))
      return true;
    return (
      vague < 0 &&
      (firm ||
        /^(?:introduce|establish|create|install|launch|add|set|make|change|replace|remove|move|fill|reopen)$/.test(
          verb,
        ))
    );
  }
  if (verb === 'take' && rest.some((word) => word.is === 'seriously')) return false;
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
  if (
    verb === 'do' &&
    /^(?:everything|all|whatever|what|our|so|this|that|it|more|my|its|their|the)$/.test(next)
  )
    return false;
  if (
    verb === 'keep' &&
    (/ing$/.test(next) || /^(?:you|this|it|them|our|working|under|people|in)$/.test(next))
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
  }
  if (verb === 'report') return false;
  if (verb === 'ensure') {
    const tail = rest.map((word) => word.is).join(' ');
    return /\b(?:is|are|has|have|receives?|gets?|completes?)\b (?:been |all )?(?:displayed|trained|published|installed|available|put|completed|given|offered|contacted|training|the)/.test(
      tail,
    );
  }
  let place = 0;
  for (const word of rest) {
    if (place > 0 && stops.test(word.is)) break;
    if (vagueNouns.has(word.is) && !products.has(rest[place + 1]?.is ?? ''))
      return (
        firm &&
        !/^(?:deliver|lead|hold|present|complete|run|meet|attend|undertake|conduct|update|test|staff|record|call|light|second|fund|analyse|gather|map|host|sign)$/.test(
          verb,
        )
      );
    if (products.has(word.is)) return true;
    place += 1;
  }
  return firm;
}

/** Finds the deeds after a word that promises, such as “will”, and those joined on by “and”. */
function promisedFrom(words: Word[], trigger: number, deeds: Deed[]): void {
  let at = trigger + 1;
  while (isAdverb(words[at])) at += 1;
  if (negative.test(words[at]?.is ?? '')) return;
  let passive = false;
  while (/^(?:be|have|been|get|being)$/.test(words[at]?.is ?? '')) {
    if (words[at]!.is === 'have' && !/^(?:been|\w+ed)$/.test(words[at + 1]?.is ?? '')) break;
    passive ||= /^(?:be|been)$/.test(words[at]!.is);
    at += 1;
    while (isAdverb(words[at])) at += 1;
  }
  if (negative.test(words[at]?.is ?? '')) return;
  add(words, at, trigger, passive, deeds);
  // “will buy a flag and fly it”, “work with schools to deliver six workshops”.
  for (let more = at + 1; more < words.length; more += 1) {
    const { is } = words[more]!;
    if (modals.has(is) || is === ';' || /'ll$/.test(is)) break;
    const joined = is === 'and' || is === 'then' || is === 'or' || is === ',';
    if (!joined && is !== 'to') continue;
    let verbAt = more + 1;
    while (isAdverb(words[verbAt]) || /^(?:and|to)$/.test(words[verbAt]?.is ?? '')) verbAt += 1;
    const known = verbs.base.get(words[verbAt]?.is ?? '');
    const participle = passive ? verbs.done.get(words[verbAt]?.is ?? '') : undefined;
    if (is === 'to') {
      const head = words[at]!.is;
      const led =
        /^(?:work|working|works|liaise|join|meet|use|bring|brings|partner|team|collaborate)$/.test(
          head,
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
function nounAfter(words: Word[], at: number): boolean {
  const next = words[at + 1]?.is ?? '';
  if (next === 'and') return !verbs.base.has(words[at + 2]?.is ?? '');
  return next === '' || /^(?:of|is|are|was|were|will|has|have|,|\.|in|at)$/.test(next);
}

const copulas = /^(?:is|are|was|were|be|being|been|'re|'s)$/;

function add(words: Word[], at: number, from: number, passive: boolean, deeds: Deed[]): void {
  const word = words[at];
  if (!word) return;
  const form = passive
    ? (verbs.done.get(word.is) ?? verbs.ing.get(word.is))
    : (verbs.base.get(word.is) ?? undefined);
  if (passive && /^(?:responsible|accountable|tasked)$/.test(word.is)) {
    deeds.push({ at, from, verb: word.is, manner: 'active', concrete: false });
    return;
  }
  if (
    passive &&
    !form &&
    /^(?:available|live|ready|open|free|lit|there|at|in|on|trained|mandatory|compulsory)$/.test(
      word.is,
    )
  ) {
    const known = { verb: 'be', firm: false };
    const seen =
      /^(?:live|open|lit|trained|available|ready|mandatory|compulsory)$/.test(word.is) ||
      (/^(?:in|at|on)$/.test(word.is) &&
        /^(?:place|post|the|every|each|display|show)$/.test(words[at + 1]?.is ?? ''));
    const person = /^(?:at|on|in)$/.test(word.is);
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
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !/ing$/.test(word.is) &&
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
        !/^(?:the|a|an|not|only|just|able|possible|if|all|each)$/.test(word.is) &&
        isConcrete(words, at, unknown, passive),
    });
    return;
  }
  if (
    !form &&
    passive &&
    words
      .slice(at, at + 8)
      .some((each) =>
        /^(?:drop-ins?|stalls?|sessions?|centres?|helplines?|posters?|training|workshops?|meetings?|events?|surveys?|audits?|cards?|forms?|signs?|officers?|champions?|desks?|hubs?|patrols?|briefings?|courses?|clinics?|surgeries|surgery|leaflets?|campaigns?|reports?)$/.test(
          each.is,
        ),
      ) &&
    !words
      .slice(at, at + 5)
      .some(
        (each) =>
          vagueNouns.has(each.is) ||
          /^(?:asking|working|looking|seeking|more|no|able|considered)$/.test(each.is),
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

/** Tells whether the word before “will” or “to” takes the promise back. */
function takenBack(words: Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) =>
      /^(?:if|unless|would|could|might|may|hope|hopes|hoped|like|love|seek|seeks|try|tries|trying|able|unable|cannot|can't|refuse|keen|possible|not|consider|no)$/.test(
        word.is,
      ),
    );
}

const frequent =
  /^(?:every|each|daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|twice|once)$/;

/** Finds every deed of a sentence, in order. */
export function deedsIn(sentence: Sentence, heading: boolean): Deed[] {
  const { words } = sentence;
  const deeds: Deed[] = [];
  words.forEach((word, at) => {
    const previous = words[at - 1];
    if (modals.has(word.is) || /'ll$/.test(word.is)) {
      if (previous && /^(?:if|free|goodwill|good)$/.test(previous.is)) return;
      if (
        words
          .slice(Math.max(0, at - 6), at)
          .some((each) => /^(?:hope|hopes|hoped|if|whether|unless|wonder|wish)$/.test(each.is)) &&
        !words.slice(Math.max(0, at - 6), at).some((each) => each.is === ',')
      )
        return;
      promisedFrom(words, at, deeds);
    } else if (word.is === 'to' && words[at + 1]?.is === 'be' && !takenBack(words, at)) {
      if (
        !previous ||
        !/^(?:want|need|like|seem|seems|deserves?|able|hope|how|feel|proud)$/.test(previous.is)
      )
        promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      previous &&
      (beforeTo.has(previous.is) || (previous.is === 'up' && words[at - 2]?.is === 'signed')) &&
      !takenBack(words, at)
    ) {
      if (
        !/^\p{Ll}{2,}/u.test(words[at + 1]?.text ?? '') ||
        /^(?:the|a|an|all|our|each|every|your|their|its|this|those|these|that|any)$/.test(
          words[at + 1]!.is,
        )
      )
        return;
      if (
        /^(?:was|were|been)$/.test(words[at - 2]?.is ?? '') &&
        /^(?:offered|asked|required|expected)$/.test(previous.is)
      )
        return;
      if (previous.is === 'was') return;
      if (/^(?:want|wants|need|needs|have|has|having|required|ready|there)$/.test(previous.is))
        return;
      promisedFrom(words, at, deeds);
    } else if (
      word.is === 'to' &&
      heading &&
      deeds.length === 0 &&
      roleBefore(words, at) &&
      !words
        .slice(0, at)
        .some((each) =>
          /^(?:asks?|asking|asked|wants?|expects?|expecting|inviting|lobby\w*|urg\w+|call\w*|encourag\w+|like|help\w*|support\w*|enabl\w+|allow\w*)$/.test(
            each.is,
          ),
        ) &&
      verbs.base.has(words[at + 1]?.is ?? '')
    ) {
      promisedFrom(words, at, deeds);
    } else if (
      copulas.test(word.is) ||
      /^\p{L}+'(?:re|m)$|^(?:he|she|it|there|who|that|what|here|everyone|someone|nobody|one)'s$/u.test(
        word.is,
      )
    ) {
      let next = at + 1;
      while (isAdverb(words[next])) next += 1;
      if (/^(?:was|were|be|been)$/.test(word.is)) return;
      if (words[next]?.is === 'being') {
        const form = verbs.done.get(words[next + 1]?.is ?? '');
        if (form)
          deeds.push({
            at: next + 1,
            from: at,
            verb: form.verb,
            manner: 'passive',
            concrete: isConcrete(words, next + 1, form, true),
          });
        return;
      }
      const form = verbs.ing.get(words[next]?.is ?? '');
      if (
        form &&
        form.verb !== 'have' &&
        form.verb !== 'make' &&
        form.verb !== 'take' &&
        form.verb !== 'use' &&
        form.verb !== 'develop' &&
        !(form.verb === 'go' && words[next + 1]?.is === 'to')
      ) {
        const concrete = isConcrete(words, next, form, false);
        deeds.push({ at: next, from: at, verb: form.verb, manner: 'active', concrete });
      }
      if (
        /^(?:due|scheduled|planned|booked|fixed|timetabled)$/.test(words[next]?.is ?? '') &&
        words[next + 1]?.is !== 'to'
      ) {
        const subject = words.slice(0, at).some((each) => products.has(each.is));
        if (subject)
          deeds.push({ at: next, from: at, verb: 'be due', manner: 'passive', concrete: true });
      }
    } else if (
      /^(?:promised|committed|offered|agreed|pledged|guaranteed)$/.test(word.is) &&
      previous &&
      /^(?:has|have|'ve|we've|i've)$/.test(previous.is) &&
      words[at + 1]?.is !== 'to'
    ) {
      const object = words.slice(at + 1, at + 8);
      if (
        /^(?:a|an|the|us|you|two|three|four|five|six)$/.test(object[0]?.is ?? '') &&
        object.some((each) => products.has(each.is)) &&
        !object.some((each) => vagueNouns.has(each.is))
      ) {
        deeds.push({ at, from: at - 1, verb: 'give', manner: 'active', concrete: true });
      }
    } else if (
      /^(?:goes|takes|starts|begins|opens|launches)$/.test(word.is) &&
      (word.is !== 'takes' || words[at + 1]?.is === 'place') &&
      (word.is !== 'goes' || words[at + 1]?.is === 'live')
    ) {
      const subject = words.slice(Math.max(0, at - 10), at).some((each) => products.has(each.is));
      if (subject) deeds.push({ at, from: at, verb: word.is, manner: 'passive', concrete: true });
    }
  });
  if (heading) bare(words, deeds);
  if (deeds.length === 0) habit(words, deeds);
  return deeds.sort((left, right) => left.at - right.at);
}

function roleBefore(words: Word[], at: number): boolean {
  const previous = words[at - 1];
  return (
    previous !== undefined &&
    (/^[)\]]$/.test(previous.is) ||
      /^\p{Lu}/u.test(previous.text) ||
      /^(?:staff|officers?|managers?|team|lead|leads|members|all|heads?)$/.test(previous.is))
  );
}

/** Finds a bullet that starts with its verb: “Publish a guide”, “Delivering six workshops”. */
function bare(words: Word[], deeds: Deed[]): void {
  let at = 0;
  // A label such as “Action:” or “Objective 2:” stands before it.
  for (let mark = 0; mark < Math.min(7, words.length); mark += 1) {
    if (words[mark]!.is === ':' || (words[mark]!.is === '–' && mark < 5)) at = mark + 1;
  }
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

/** Finds a verb that opens a bullet or a part of one. */
function bareAt(words: Word[], from: number, deeds: Deed[]): void {
  let at = from;
  while (/^(?:to|"|\(|'|and|also|•|-)$/.test(words[at]?.is ?? '') || isAdverb(words[at])) at += 1;
  const word = words[at];
  if (!word || words[at + 1] === undefined) return;
  const form = verbs.base.get(word.is) ?? verbs.ing.get(word.is);
  if (!form || nounAfter(words, at)) return;
  if (
    verbs.base.has(word.is) &&
    /^(?:form|plan|report|survey|staff|film|record|contact|test|sample|place|fund|show|post|light|board)$/.test(
      word.is,
    ) &&
    !/^(?:a|an|the|all|our|every|each|your|new|up|on|\d+)$/.test(words[at + 1]!.is)
  )
    return;
  if (deeds.some((deed) => deed.at === at)) return;
  if (
    /^(?:ring|call|contact|report|phone|email|visit|see|read|tell)$/.test(word.is) &&
    words.some((each) => /^(?:101|999|you're|if|your|us)$/.test(each.is))
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
function habit(words: Word[], deeds: Deed[]): void {
  if (!words.some((word) => frequent.test(word.is))) return;
  if (
    words.some((word) =>
      /^(?:was|were|had|has|have|last|since|did|would|could|may|might|should|please|you)$/.test(
        word.is,
      ),
    )
  )
    return;
  words.forEach((word, at) => {
    if (at === 0) return;
    const previous = words[at - 1]!;
    const third = verbs.present.get(word.is);
    const plural =
      /^(?:we|i|they)$/.test(previous.is) ||
      /^(?:team|unit|officers|managers|group|panel|\p{Lu}.*)$/u.test(previous.text)
        ? verbs.base.get(word.is)
        : undefined;
    const form = third ?? plural;
    if (
      !form ||
      /^(?:the|a|an|our|of|and|to|in|for|these|all|crime|hate)$/.test(previous.is) ||
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

/** Verbs whose figures are aims although they are no acts. */
export const isResult = (verb: string) => resultVerbs.has(verb);
