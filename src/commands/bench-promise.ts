/* `npm run bench:promise`: how long the promise reader takes over its longest text, here and at a quarter of the speed. */
import { performance } from 'node:perf_hooks';
import { readExamples } from '../features/promise-reader/read-examples.ts';
import { maxLength, readPromise } from '../features/promise-reader/read-promise.ts';

const sentences = ['given', 'own'].flatMap(readExamples).map(({ text }) => text);
const fill = (parts: readonly string[], between: string) => {
  let text = '';
  for (let at = 0; text.length < maxLength; at += 1) text += parts[at % parts.length]! + between;
  return text.slice(0, maxLength);
};

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

const runs = 9;
for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readPromise(text, { today: '2026-11-22' });
    return performance.now() - start;
  }).sort((left, right) => left - right);
  const middle = times[(runs - 1) / 2]!;
  console.log(
    `${name.padEnd(24)} first or slowest ${times.at(-1)!.toFixed(1).padStart(7)} ms   middle ${middle.toFixed(1).padStart(6)} ms   at a quarter of the speed ${(middle * 4).toFixed(0).padStart(5)} ms`,
  );
}
