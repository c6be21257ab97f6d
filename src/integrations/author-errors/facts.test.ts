import { expect, test } from 'vitest';
import { facts, factsFile, mistakesWith, swap } from './example-content.ts';

/** Finds the mistakes after one part of the register was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [factsFile]: swap(facts, part, by) });
}

const source = `
    - publisher: "Northtown Echo"
      title: "Twelve letters"
      read: report`;

const aboutSources =
  'write this field: At least one source, each with its publisher, its title and how we read it.';

test('a fact with an empty list of sources is named by its id', () => {
  expect(mistakesAfter(`sources:${source}`, 'sources: []')).toEqual([
    {
      file: factsFile,
      field: 's-02.sources',
      problem: 'name at least one source',
      remedy: aboutSources,
    },
  ]);
});

test('a fact without the field for sources is named by its id', () => {
  expect(mistakesAfter(`  sources:${source}\n`, '')).toEqual([
    {
      file: factsFile,
      field: 's-02.sources',
      problem: 'this field is missing',
      remedy: aboutSources,
    },
  ]);
});

test('a mistake inside a source is named with what the field is for', () => {
  expect(mistakesAfter('      title: "Twelve letters"\n', '')).toEqual([
    {
      file: factsFile,
      field: 's-02.sources[0].title',
      problem: 'this field is missing',
      remedy: 'write this field: Title of the page or document.',
    },
  ]);
});

test('a fact id that stands twice is named', () => {
  expect(mistakesAfter('id: s-02', 'id: l-01')).toEqual([
    {
      file: factsFile,
      field: '[1].id',
      problem: 'the fact “l-01” stands twice',
      remedy: 'give the newer one the next free number; never change a published id',
    },
  ]);
});

test('two facts without an id are missing theirs, and are not called the same fact', () => {
  const one = swap(facts, '- id: s-02\n  topic', '- topic');
  const two = one + one.slice(one.indexOf('- topic'));
  expect(mistakesWith({ [factsFile]: two }).map(({ field, problem }) => [field, problem])).toEqual([
    ['[1].id', 'this field is missing'],
    ['[2].id', 'this field is missing'],
  ]);
});

test('a date of a fact without quotes is named by the fact’s id', () => {
  expect(mistakesAfter('checked: "2026-11-22"', 'checked: 2026-11-22')).toEqual([
    {
      file: factsFile,
      field: 'l-01.checked',
      problem: expect.stringContaining('received Date'),
      remedy: 'put the date in quotes: "2026-11-22"',
    },
  ]);
});
