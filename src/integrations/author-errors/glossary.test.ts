import { expect, test } from 'vitest';
import { glossary, glossaryFile, mistakesWith, sheet, sheetFile, swap } from './example-content.ts';

/** Finds the mistakes after one part of the glossary was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [glossaryFile]: swap(glossary, part, by) });
}

test('a term that rests on a fact that there is not is named, with the nearest fact', () => {
  expect(mistakesAfter('facts: [l-01]', 'facts: [l-02]')).toEqual([
    {
      file: glossaryFile,
      field: 'term-letter-log.facts',
      problem: 'there is no fact “l-02” in src/content/facts.yaml',
      remedy: 'did you mean “l-01”?',
    },
  ]);
});

test('an id that stands twice is named', () => {
  expect(mistakesAfter('id: term-kind-word', 'id: term-letter-log')).toEqual([
    {
      file: glossaryFile,
      field: '[1].id',
      problem: `the id “term-letter-log” is already used in ${glossaryFile} ([0].id)`,
      remedy: 'give the newer of the two an id of its own; never change a published one',
    },
  ]);
});

test('a section of a sheet with the id of a term is named', () => {
  const text = swap(sheet, '{#s01-what}', '{#term-kind-word}');
  expect(mistakesWith({ [sheetFile]: text }).map(({ file, problem }) => [file, problem])).toEqual([
    [sheetFile, `the id “term-kind-word” is already used in ${glossaryFile} ([1].id)`],
  ]);
});

test('a word that leads to two terms is named in the second, whatever its capitals', () => {
  expect(mistakesAfter('match: ["kind word"]', 'match: ["kind word", "Letter log"]')).toEqual([
    {
      file: glossaryFile,
      field: 'term-kind-word.match',
      problem: '“Letter log” already leads to term-letter-log',
      remedy: 'leave it with one of the two; a word has one meaning here',
    },
  ]);
});

test('a word that stands twice in one term is named', () => {
  expect(mistakesAfter('["letter log", "LL"]', '["letter log", "LL", "ll"]')).toEqual([
    {
      file: glossaryFile,
      field: 'term-letter-log.match',
      problem: '“ll” already leads to term-letter-log',
      remedy: 'leave it with one of the two; a word has one meaning here',
    },
  ]);
});

test('a term without a meaning is named by its id, with what the field is for', () => {
  expect(mistakesAfter('  meaning: "Something nice that promises nothing."\n', '')).toEqual([
    {
      file: glossaryFile,
      field: 'term-kind-word.meaning',
      problem: 'this field is missing',
      remedy:
        'write this field: Plain meaning in one to three short sentences, at most 240 characters.',
    },
  ]);
});

test('a meaning of 241 characters is named as too long for a note', () => {
  const meaning = `${'x'.repeat(240)}.`;
  expect(mistakesAfter('Something nice that promises nothing.', meaning)).toMatchObject([
    {
      field: 'term-kind-word.meaning',
      problem: expect.stringContaining('<=240 characters'),
    },
  ]);
});

test('a meaning of 240 characters fits', () => {
  const meaning = `${'x'.repeat(239)}.`;
  expect(mistakesAfter('Something nice that promises nothing.', meaning)).toEqual([]);
});

test('an id that does not begin with “term-” is named', () => {
  expect(mistakesAfter('id: term-kind-word', 'id: kind-word')).toMatchObject([
    {
      field: 'kind-word.id',
      problem: 'use “term-” and small words joined by hyphens',
    },
  ]);
});

test('an unknown field of a term is named', () => {
  expect(mistakesAfter('match: ["kind word"]', 'match: ["kind word"]\n  colour: "red"')).toEqual([
    {
      file: glossaryFile,
      field: 'term-kind-word',
      problem: 'unknown field: colour',
      remedy: 'remove “colour”, or correct the spelling',
    },
  ]);
});

test('a term that holds in all four nations is told to leave them out', () => {
  const all = 'nations: [england, wales, scotland, northern-ireland]';
  expect(mistakesAfter('nations: [england]', all)).toMatchObject([
    { field: 'term-letter-log.nations', problem: 'leave “nations” out where it holds everywhere' },
  ]);
});

test('a mistake in one term hides no mistake in another', () => {
  const text = swap(
    swap(glossary, 'facts: [l-01]', 'facts: [l-02]'),
    'kind word"]',
    'kind word-"]',
  );
  expect(mistakesWith({ [glossaryFile]: text }).map(({ field }) => field)).toEqual([
    'term-kind-word.match[0]',
    'term-letter-log.facts',
  ]);
});
