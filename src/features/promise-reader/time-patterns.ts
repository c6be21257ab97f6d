/*
 * Matches times: a limit (“by 30 June”), a stretch, how often, or a time that only places something.
 */
import { type Matcher, matcher, sticky, wordAt } from './scan.ts';
import { month, occasions, often, points, season, stretchPieces, year } from './time-words.ts';

const set = (words: string) => new Set(words.split(' '));

/** What may not follow a time: a letter or figure of the same word. */
const apart = '(?![@0-9])';

const point = matcher(points, apart);

const occasion = matcher(occasions, apart);

const partFirst = set('early mid late end the start beginning middle at first second latter');

const part =
  '(?:(?:at )?the very (?:end|start) of|(?:the )?(?:end|start|beginning|middle) of|(?:the )?(?:first|second|latter) half of|early|mid|late|end)[\\s-]?';

const stages = [
  'the evening of\\s+',
  'the (?:weekend|week|month|day) of\\s+',
  'the whole of\\s+',
  '(?:early|mid|late)[\\s-]',
  `${part}the `,
  part,
].map(sticky);

const roughly = [
  '(?:around|about|approximately|roughly|at the latest|midnight on|mid|late|early)[\\s-]?',
  'the[\\s-]?',
  `${part}the `,
  part,
].map(sticky);

const roughFirst = set(
  'around about approximately roughly at midnight mid late early the end start beginning middle first second latter',
);

const situatedFirst = set(
  'in on during throughout at for over across to this next early late later around towards into between through as',
);

const situated = sticky(
  '(?:in|on|during|throughout|at|for|over|across|to mark|this|next|early in|late in|later in|to|around|towards|into|between|through|as part of)\\s+',
);

/** Matches times that only place something: “in October”, “on 17 May”, “during LGBT+ History Month”. */
export const placed: Matcher = (lower, at, word) => {
  const after = situatedFirst.has(word) ? situated(lower, at) : -1;
  for (const from of after > 0 ? [after, at] : [at]) {
    const first = from === at ? word : wordAt(lower, from);
    if (partFirst.has(first.split('-')[0]!)) {
      for (const stage of stages) {
        const next = stage(lower, from);
        const end = next > 0 ? point(lower, next, wordAt(lower, next)) : -1;
        if (end > 0) return end;
      }
    }
    const end = point(lower, from, first);
    if (end > 0) return end;
    if (from !== at) {
      const named = occasion(lower, from, '*');
      if (named > 0 && /(?:week|month|day|fortnight)$/.test(lower.slice(from, named))) return named;
    }
  }
  return -1;
};

const limitFirst = set(
  'between by before ahead prior within inside until till up with w.e.f wef effective starting beginning commencing running launching from due w/c wc week w/b deadline timed in on to the as ready no not target',
);

const limitWords = [
  'no later than|not later than|by (?:the )?(?:very )?(?:time of|end of|start of|beginning of|close of|middle of)|by or before|on or before|ahead of|prior to|in advance of|in time for|in readiness for|ready for|up to|up until|with effect from|effective from|as (?:of|from)|(?:starting|beginning|commencing|running|launching) (?:in|on|from|this|next)|due (?:by|on|in|for|at)|week commencing|week beginning|deadline (?:of|is)|target date(?: of| is)?|the latest being|to coincide with|timed for|timed to coincide with|between (?:now|today|then) and',
  'by|before|within|inside|until|till|w\\.?e\\.?f\\.?|effective|starting|beginning|commencing|running|launching|from|due|w\\/c|wc|w\\/b|deadline',
].map((words) => sticky(`(?:${words}):?\\s+`));

/** Matches times after a word that sets a limit, such as “by 30 June” or “in time for Pride”. */
export const limits: Matcher = (lower, at, word) => {
  if (!limitFirst.has(word)) return -1;
  for (const limit of limitWords) {
    const from = limit(lower, at);
    if (from < 0) continue;
    const first = wordAt(lower, from);
    const starts = roughFirst.has(first)
      ? roughly.map((rough) => rough(lower, from)).filter((next) => next > 0)
      : [];
    for (const start of [...starts, from]) {
      const next = start === from ? first : wordAt(lower, start);
      const end = point(lower, start, next);
      if (end > 0) return end;
      const event = occasion(lower, start, next);
      if (event > 0) return event;
    }
  }
  return -1;
};

/** Matches stretches such as “within six months”. */
export const stretches = matcher(stretchPieces, apart);

/** Matches how often: “each quarter”, “monthly”. */
export const frequencies = matcher(often, apart);

/** Matches a meeting with a month: “the committee's July 2017 meeting”. */
export const monthMeeting = matcher([
  ['on', 'on the \\d{1,2}(?:st|nd|rd|th)\\b'],
  [
    'at during in to for',
    '(?:at|during|in|to|for)\\s+(?:our|your|the|its|their) next\\s+(?:[@-]+ ){0,3}(?:meeting|appointment|visit|session|board|committee|conference|surgery|forum|review|inspection|round|survey|event|briefing|congress|game|match)',
  ],
  [
    'to at before for in',
    `(?:to|at|before|for|in)\\s+(?:the|our|its|your|their|next)(?:\\s+[@'&-]+){0,5}\\s+(?:${month}(?:\\s+${year})?|next|${season})\\s+(?:meeting|board|conference|committee|session|round|intake|edition|issue|newsletter|assembly|training day|inset day)`,
  ],
]);
