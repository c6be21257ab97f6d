/* The longest texts that `npm run bench:promise` has read: what partners write, and what is hard to read. */
import { readExamples } from '../features/promise-reader/read-examples.ts';
import { maxLength } from '../features/promise-reader/read-promise.ts';

const examples = ['given', 'own'].flatMap(readExamples).map(({ text }) => text);

/** Repeats parts up to the longest text that is read. */
function fill(parts: readonly string[], between: string): string {
  let text = '';
  for (let at = 0; text.length < maxLength; at += 1) text += parts[at % parts.length]! + between;
  return text.slice(0, maxLength);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Sets a text as word processors do. */
const curly = (text: string) =>
  text
    .replace(/(?<!\w)'/g, '‘')
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll(' - ', ' – ');

/** What partners write, each as long as may be read. */
export const usual: Readonly<Record<string, string>> = {
  sentences: fill(examples, '\n'),
  'curly quotes and dashes': fill(examples.map(curly), ' – \n'),
  bullets: fill(
    examples.map((text) => `- ${oneLine(text)}`),
    '\n',
  ),
  'rows of a table': fill(
    examples.map((text) =>
      oneLine(text)
        .split(/[.;:] /)
        .slice(0, 4)
        .join(' | '),
    ),
    '\n',
  ),
  // Quoted lines aren't read, so half of the text isn't.
  'emails with what they answer': fill(
    examples.map((text, at) =>
      at % 2 ? `> ${text.replaceAll('\n', '\n> ')}` : `Dear all,\n\n${text}\n`,
    ),
    '\n',
  ),
};

/** What is hard to read, each as long as may be read. */
export const hard: Readonly<Record<string, string>> = {
  cells: fill(['Lead | by 1 May'], ' | '),
  'one line without a stop': fill(['the head of hate crime and the team for six reports to'], ' '),
  'one word': 'a'.repeat(maxLength),
  spaces: ' '.repeat(maxLength),
  figures: fill(['1'], ' '),
  'names of months': fill(['by the end of March or early in May'], ' '),
  capitals: fill(['The Head of Housing and Safety for'], ' '),
  brackets: fill(['('], ''),
};
