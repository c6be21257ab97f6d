/*
 * What to ask next about a partner's words, as questions in a polite email.
 */
import type { EmailText } from '../strategy/exports/mail-address.ts';
import type { PromiseCriterion } from './criteria.ts';
import { type Found, hedgesOf } from './draft-of-promise.ts';
import { reasonOf } from './hedge-reasons.ts';
import { type Mark, marksWithin, oneLine } from './marks.ts';
import type { Sentence } from './sentences.ts';

/** Looks words up; see `createWording`. */
type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** One question; the same question about the same words keeps its id. */
export type Question = { id: string; text: string };

/** Questions about some of the partner's words; `quote` is empty where they are about all of them. */
export type Topic = { quote: string; questions: Question[] };

/** Most questions about one promise, so that an answer stays easy. */
const most = 5;

/** Most sentences without a promise that are asked about. */
const mostWarm = 3;

/** Longest quote, in characters. */
const longestQuote = 200;

const missing: readonly PromiseCriterion[] = [
  'owner',
  'deadline',
  'measure',
  'baseline',
  'target',
  'review',
  'resource',
];

/** Shortens a quote to whole words. */
export function shortQuote(words: string): string {
  const line = oneLine(words);
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
}

/** Asks what the hedges of some words mean, once for each reason. */
function aboutHedges(hedges: readonly Mark[], say: Say): [string, string][] {
  const groups = new Map<string, Set<string>>();
  for (const { phrase } of hedges) {
    const reason = reasonOf(phrase);
    groups.set(reason, (groups.get(reason) ?? new Set()).add(`“${phrase}”`));
  }
  return [...groups].map(([reason, words]) => [
    `hedge-${reason}`,
    say(`promise.askHedge.${reason}`, { words: [...words].join(', ') }),
  ]);
}

/** Asks what a promise does not say yet; `today` is `YYYY-MM-DD`. */
function aboutPromise(
  { has, draft, openTime }: Found,
  today: string,
  say: Say,
): [string, string][] {
  const asked: [string, string][] = [];
  for (const criterion of missing) {
    if (criterion === 'deadline' && openTime !== '') {
      asked.push(['open-time', say('promise.ask.openTime', { words: openTime })]);
    } else if (criterion === 'deadline' && draft.dueOn !== '' && draft.dueOn < today) {
      asked.push(['late', say('promise.ask.late')]);
    } else if (!has.has(criterion)) {
      // Where it starts and where it ends are one question.
      if (criterion === 'target' && !has.has('baseline')) continue;
      const both = criterion === 'baseline' && !has.has('target');
      asked.push([criterion, say(`promise.ask.${both ? 'fromTo' : criterion}`)]);
    }
  }
  return asked;
}

/** Lists what to ask: about each promise, and about sentences that only sound like one. */
export function askNext(
  text: string,
  found: readonly Found[],
  sentences: readonly Pick<Sentence, 'start' | 'end'>[],
  marks: readonly Mark[],
  { today, say }: { today: string; say: Say },
): Topic[] {
  const topic = (quote: string, asked: readonly [string, string][]): Topic => ({
    quote: shortQuote(quote),
    questions: asked
      .slice(0, most)
      .map(([id, text]) => ({ id: `${id}:${shortQuote(quote)}`, text })),
  });
  const about = new Set(found.flatMap((one) => one.sentences.map(({ start }) => start)));
  const warm = sentences
    .filter(({ start }) => !about.has(start))
    .map((sentence) => ({
      sentence,
      hedges: marksWithin(marks, sentence).filter(({ kind }) => kind === 'hedge'),
    }))
    .filter(({ hedges }) => hedges.length > 0)
    .slice(0, mostWarm);
  const topics = [
    ...found.map((one) =>
      topic(one.draft.action, [
        ...aboutHedges(hedgesOf(marks, one.sentences), say),
        ...aboutPromise(one, today, say),
      ]),
    ),
    ...warm.map(({ sentence: { start, end }, hedges }) =>
      topic(text.slice(start, end), aboutHedges(hedges, say)),
    ),
  ].filter(({ questions }) => questions.length > 0);
  if (found.length > 0) return topics;
  const whole = (['action', 'owner', 'deadline', 'measure'] as const).map(
    (criterion): [string, string] => [criterion, say(`promise.ask.${criterion}`)],
  );
  return [...topics, topic('', whole)];
}

/** Writes the questions as a polite email, without those that the reader left out. */
export function questionsEmail(
  topics: readonly Topic[],
  leftOut: ReadonlySet<string>,
  say: Say,
): EmailText {
  const parts = topics.flatMap(({ quote, questions }) => {
    const lines = questions.filter(({ id }) => !leftOut.has(id)).map(({ text }) => `- ${text}`);
    if (lines.length === 0) return [];
    const head = quote === '' ? [] : [say('promise.email.youWrite', { quote })];
    return [[...head, ...lines].join('\n')];
  });
  const body = [
    say('promise.email.greeting'),
    say('promise.email.opening'),
    ...parts,
    say('promise.email.close'),
    say('promise.email.thanks'),
  ].join('\n\n');
  return { subject: say('promise.email.subject'), body };
}
