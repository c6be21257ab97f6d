/*
 * Reads invented texts while nothing else happens, so that an engine has made the patterns and the machine
 * code that a reader's own text needs before it comes: a reader pastes once.
 */
import { groups, posts } from './owner-words.ts';
import { makers } from './scan.ts';
import { readText, shownOf } from './shown-reading.ts';
import { products, verbs } from './verbs.ts';

/** Invented promises in different styles; never shown. */
export const samples: readonly string[] = [
  "We'll have beer mats with the reporting number in 30 pubs by bank holiday Monday; as of today seven have them.",
  "The Trust's EDI Lead, Siobhan Carrick, will put on ten workshops for maternity staff by March, and each nurse attending gets two hours of paid release.",
  "There will be no dedicated officer. The post went in 2022, when the team lost three people, and there's no money to bring it back.",
  'Indicator: number of hate crimes reported (currently 201 a year). Outcome sought: an increase. Lead: Community Safety Team.',
  'We have set aside £2,000 for a survey – the number of reports to be reviewed every month by the panel.',
];

const times =
  'by 30/06/2027|within six months|in Q2 2027/28|by the end of spring term|next Friday|twice a year|before half term|from 5 July 2027'.split(
    '|',
  );

/** What stands between parts of a sentence. The last makes it wide, and wide text has patterns of its own. */
const marks = [' | ', '\nLead: ', '\nTarget: ', '\n- Baseline: ', ' – ', ' … '];

/** How many texts are put together of parts of the samples and of words that are known. */
const mixed = 150;

/** Makes patterns and reads texts in small steps; `today` is `YYYY-MM-DD`. */
export function* warmSteps(today: string) {
  const read = (text: string) => shownOf(readText(text, today), new Set());
  for (const make of makers) yield make();
  const parts = samples.flatMap((sample) => sample.split(/(?<=[,;.:–)]) | (?=and |by |with |to )/));
  // Short ones first, because the first reading of all makes the most.
  for (const text of [...parts.slice(0, 9), ...samples]) yield read(text);
  const [group, post, verb, product] = [groups, posts, verbs.base.keys(), products].map((words) => [
    ...words,
  ]);
  let at = 0;
  const next = (list: readonly string[] = []) => list[(at = (at * 33 + 7) % 4999) % list.length]!;
  for (let text = 0; text < mixed; text += 1) {
    const sentence = () =>
      `The ${next(group)} ${next(post)} will ${next(verb)} 12 ${next(product)} ${next(times)}${next(marks)}${next(parts)} ${next(parts)}.\n`;
    yield read(sentence() + sentence() + sentence() + sentence());
  }
}

const whenIdle: (work: (idle: Pick<IdleDeadline, 'timeRemaining'>) => void) => void =
  globalThis.requestIdleCallback ??
  ((work) => void setTimeout(work, 9, { timeRemaining: () => 0 }));

/** Warms the reader up in idle moments, each kept short; `today` is `YYYY-MM-DD`. */
export function warmUp(today: string, steps: Iterator<unknown> = warmSteps(today)): void {
  whenIdle((idle) => {
    do if (steps.next().done) return;
    while (idle.timeRemaining() > 45);
    warmUp(today, steps);
  });
}
