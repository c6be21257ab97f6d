import { expect, test } from 'vitest';
import { list, listFile, mistakesWith, otherList, otherListFile, swap } from './example-content.ts';

/** Finds the mistakes after one part of the first checklist was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [listFile]: swap(list, part, by) });
}

test('two checklists with the same order are named', () => {
  const text = swap(otherList, 'order: 2', 'order: 1');
  expect(mistakesWith({ [otherListFile]: text })).toEqual([
    {
      file: otherListFile,
      field: 'order',
      problem: `the place 1 is already taken by ${listFile}`,
      remedy: 'choose the next free number; gaps are fine',
    },
  ]);
});

test('an item without an id is named with what the id is for', () => {
  expect(mistakesAfter('- id: steps-choose-aim\n    label', '- label')).toEqual([
    {
      file: listFile,
      field: 'items[0].id',
      problem: 'this field is missing',
      remedy: 'write this field: Stable id. It never changes: readers’ ticks and links hang on it.',
    },
  ]);
});

test('an item id with capitals or spaces is named', () => {
  expect(mistakesAfter('steps-choose-aim', 'Choose aim')).toEqual([
    {
      file: listFile,
      field: 'items[0].id',
      problem: 'use lower-case words joined by hyphens, at least two',
      remedy: 'write this field: Stable id. It never changes: readers’ ticks and links hang on it.',
    },
  ]);
});

test('an item without its why is named', () => {
  expect(mistakesAfter('    why: "A name gets an answer."\n', '')).toEqual([
    {
      file: listFile,
      field: 'items[1].why',
      problem: 'this field is missing',
      remedy: 'write this field: Why, or how.',
    },
  ]);
});

test('a why that is left empty counts as missing', () => {
  expect(mistakesAfter('why: "A name gets an answer."', 'why:')).toEqual([
    {
      file: listFile,
      field: 'items[1].why',
      problem: 'this field is missing',
      remedy: 'write this field: Why, or how.',
    },
  ]);
});

test('a label of 71 characters is named as too long', () => {
  expect(mistakesAfter('Choose one aim', 'x'.repeat(71))).toEqual([
    {
      file: listFile,
      field: 'items[0].label',
      problem: expect.stringContaining('<=70 characters'),
      remedy: 'write this field: What to do, on one line.',
    },
  ]);
});

test('a label of 70 characters fits', () => {
  expect(mistakesAfter('Choose one aim', 'x'.repeat(70))).toEqual([]);
});

test('a day that no calendar has is named', () => {
  const why = 'why: "A name gets an answer."';
  expect(mistakesAfter(why, `${why}\n    retired: "2026-02-31"`)).toEqual([
    {
      file: listFile,
      field: 'items[1].retired',
      problem: 'Invalid ISO date',
      remedy: 'write a real day as "YYYY-MM-DD", in quotes',
    },
  ]);
});

test('a date without quotes, which YAML turns into a moment, is named', () => {
  const why = 'why: "A name gets an answer."';
  expect(mistakesAfter(why, `${why}\n    retired: 2026-11-22`)).toEqual([
    {
      file: listFile,
      field: 'items[1].retired',
      problem: expect.stringContaining('received Date'),
      remedy: 'put the date in quotes: "2026-11-22"',
    },
  ]);
});

test('a real day in quotes may retire an item', () => {
  const why = 'why: "A name gets an answer."';
  expect(mistakesAfter(why, `${why}\n    retired: "2026-11-22"`)).toEqual([]);
});

test('an unknown field of a checklist is named', () => {
  expect(mistakesAfter('order: 1', 'order: 1\ncolour: "red"')).toEqual([
    {
      file: listFile,
      field: 'the whole file',
      problem: 'unknown field: colour',
      remedy: 'remove “colour”, or correct the spelling',
    },
  ]);
});

test('an unknown field of an item is named with its item', () => {
  const why = 'why: "A name gets an answer."';
  expect(mistakesAfter(why, `${why}\n    colour: "red"`)).toEqual([
    {
      file: listFile,
      field: 'items[1]',
      problem: 'unknown field: colour',
      remedy: 'remove “colour”, or correct the spelling',
    },
  ]);
});

test('all mistakes of a checklist are told at once', () => {
  const text = swap(swap(list, 'order: 1', 'colour: "red"'), 'One is easier', 'x'.repeat(160));
  expect(mistakesWith({ [listFile]: text }).map(({ field }) => field)).toEqual([
    'order',
    'items[0].why',
    'the whole file',
  ]);
});
