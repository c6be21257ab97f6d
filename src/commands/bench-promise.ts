/*
 * `npm run bench:promise`: how long the promise reader keeps a processor over its longest text, here and at
 * a quarter of the speed: the first reading of a process, the first after the samples that the panel reads
 * when it opens, and one reading after many.
 */
import { execFileSync } from 'node:child_process';
import { argv, execPath, threadCpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../features/promise-reader/read-examples.ts';
import { maxLength, readPromise } from '../features/promise-reader/read-promise.ts';
import { samples } from '../features/promise-reader/warm-up.ts';

const today = '2026-11-22';
const sentences = ['given', 'own'].flatMap(readExamples).map(({ text }) => text);

/** Repeats parts up to the longest text that is read. */
function fill(parts: readonly string[], between: string): string {
  let text = '';
  for (let at = 0; text.length < maxLength; at += 1) text += parts[at % parts.length]! + between;
  return text.slice(0, maxLength);
}

const texts: Record<string, string> = {
  'examples as sentences': fill(sentences, '\n'),
  'examples as bullets': fill(
    sentences.map((text) => `- ${text.replace(/\s+/g, ' ')}`),
    '\n',
  ),
  cells: fill(['Lead | by 1 May'], ' | '),
  'one line without a stop': fill(['the head of hate crime and the team for six reports to'], ' '),
  'one word': 'a'.repeat(maxLength),
  spaces: ' '.repeat(maxLength),
  figures: fill(['1'], ' '),
  'names of months': fill(['by the end of March or early in May'], ' '),
  capitals: fill(['The Head of Housing and Safety for'], ' '),
  brackets: fill(['('], ''),
};

const [processes, runs] = [5, 31];

/** Times a reading in milliseconds on the processor, so that other programs and threads don't count. */
function time(text: string): number {
  const before = threadCpuUsage();
  readPromise(text, { today });
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The value in the middle. */
const middle = (values: number[]) =>
  values.sort((left, right) => left - right)[values.length >> 1]!;

/** Times one text in processes of its own, each as told: `cold` or `opened`, then warm. */
function timesOf(name: string, start: 'cold' | 'opened') {
  const all = Array.from({ length: processes }, () => {
    const told = execFileSync(execPath, [fileURLToPath(import.meta.url), start, name]).toString();
    return JSON.parse(told) as { first: number; warm: number };
  });
  return {
    first: middle(all.map(({ first }) => first)),
    warm: middle(all.map(({ warm }) => warm)),
  };
}

const [, , start, only] = argv;
if (only === undefined) {
  const shown = (time: number) =>
    `${time.toFixed(0).padStart(4)} (${(time * 4).toFixed(0)})`.padEnd(11);
  console.log('Milliseconds; in brackets at a quarter of the speed.\n');
  console.log(`${''.padEnd(25)}  first      first, panel opened  warm`);
  for (const name of Object.keys(texts)) {
    const cold = timesOf(name, 'cold');
    const opened = timesOf(name, 'opened');
    console.log(
      `${name.padEnd(24)} ${shown(cold.first)}${shown(opened.first)}          ${shown(cold.warm)}`,
    );
  }
} else {
  const text = texts[only]!;
  if (start === 'opened') for (const sample of samples) readPromise(sample, { today });
  const first = time(text);
  const warm = middle(Array.from({ length: runs }, () => time(text)).slice(5));
  console.log(JSON.stringify({ first, warm }));
}
