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
  'The Chair will train 12 staff by 3 May 2027, and the board will see the figures each term.',
  'By 2027 incidents will be down by half from the 48 logged last year.',
  'Our manager will write by 9 June, and the council will give £60.',
];

const times = ['by 30/06/2027', 'in Q2 2027/28', 'twice a year'];

/** What stands between parts of a sentence. The last make it wide, and wide text has patterns of its own. */
const marks = [' | ', '\nLead: ', '\n- Baseline: ', '. ', ' – ', ' … '];

/** How many texts are put together of parts of the samples and of words that are known. */
const mixed = 150;

/** Makes patterns and reads texts in small steps, `words` among them; `today` is `YYYY-MM-DD`. */
export function* warmSteps(today: string, words: readonly string[]) {
  const texts = [...samples, ...words];
  const read = (text: string) => shownOf(readText(text, today), new Set());
  for (const make of makers) yield make();
  const parts = texts.flatMap((sample) => sample.split(/(?<=[,;.:–)]) | (?=and |by |with |to )/));
  // Short ones first, because the first reading of all makes the most.
  for (const text of [...parts.slice(0, 9), ...texts]) yield read(text);
  const [group, post, verb, product] = [groups, posts, verbs.base.keys(), products].map((list) => [
    ...list,
  ]);
  let at = 0;
  const next = (list: readonly string[] = []) => list[(at = (at * 33 + 7) % 4999) % list.length]!;
  for (let text = 0; text < mixed; text += 1) {
    const sentence = () =>
      `The ${next(group)} ${next(post)} will ${next(verb)} 12 ${next(product)} ${next(times)}${next(marks)}${next(texts)} ${next(parts)}.\n`;
    // Longer ones last: an engine makes better code of what runs long.
    yield read(Array.from({ length: 3 + text / 12 }, sentence).join(''));
  }
}

const whenIdle: (work: (idle: Pick<IdleDeadline, 'timeRemaining'>) => void) => void =
  globalThis.requestIdleCallback ??
  ((work) => void setTimeout(work, 9, { timeRemaining: () => 0 }));

/** Takes steps in idle moments, each so short that a press is answered, until the last or until nobody sees it. */
export function warmUp(steps: Iterator<unknown>, isSeen: () => boolean): void {
  whenIdle((idle) => {
    if (!isSeen()) return;
    do if (steps.next().done) return;
    while (idle.timeRemaining() > 30);
    warmUp(steps, isSeen);
  });
}
