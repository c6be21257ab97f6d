/* `npm run bench:promise`: how long the promise reader takes over its longest text, here and at a quarter of the speed. */
import { cpuUsage } from 'node:process';
import { readExamples } from '../features/promise-reader/read-examples.ts';
import { maxLength, readPromise } from '../features/promise-reader/read-promise.ts';

const sentences = ['given', 'own'].flatMap(readExamples).map(({ text }) => text);

/** Repeats parts up to the longest text that is read. */
function fill(parts: readonly string[], between: string): string {
  let text = '';
  for (let at = 0; text.length < maxLength; at += 1) text += parts[at % parts.length]! + between;
  return text.slice(0, maxLength);
}

const texts: Record<string, string> = {
  'examples as sentences': fill(sentences, '\n'),
  'one line without a stop': fill(['the head of hate crime and the team for six reports to'], ' '),
  'one word': 'a'.repeat(maxLength),
  spaces: ' '.repeat(maxLength),
  figures: fill(['1'], ' '),
  'names of months': fill(['by the end of March or early in May'], ' '),
  capitals: fill(['The Head of Housing and Safety for'], ' '),
  brackets: fill(['('], ''),
  cells: fill(['Lead | by 1 May'], ' | '),
};

const runs = 11;

// Time on the processor, so that other programs don't count.
for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: runs }, () => {
    const before = cpuUsage();
    readPromise(text, { today: '2026-11-22' });
    return cpuUsage(before).user / 1000;
  });
  const first = times[0]!;
  const middle = times.sort((left, right) => left - right)[(runs - 1) / 2]!;
  const shown = (milliseconds: number) => `${milliseconds.toFixed(0).padStart(4)} ms`;
  console.log(
    `${name.padEnd(24)} first ${shown(first)}   middle ${shown(middle)}   at a quarter of the speed ${shown(middle * 4)}`,
  );
}
