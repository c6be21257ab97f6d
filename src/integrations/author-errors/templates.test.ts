import { expect, test } from 'vitest';
import { listFile, mistakesWith, swap, template, templateFile } from './example-content.ts';

/** Finds the mistakes after one part of the template was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [templateFile]: swap(template, part, by) });
}

const otherFile = 'src/content/templates/template-long-letter.yaml';

test('a template with a block of each kind has no mistake', () => {
  expect(mistakesWith({})).toEqual([]);
});

test('two templates with the same order are named', () => {
  expect(mistakesWith({ [otherFile]: template })).toEqual([
    {
      file: otherFile,
      field: 'order',
      problem: `the place 1 is already taken by ${templateFile}`,
      remedy: 'choose the next free number; gaps are fine',
    },
  ]);
});

test('a file whose name is no id of a template is named', () => {
  const file = 'src/content/templates/Letter.yaml';
  expect(mistakesWith({ [file]: swap(template, 'order: 1', 'order: 2') })).toEqual([
    {
      file,
      field: 'the file’s name',
      problem: '“Letter” is no id of a template',
      remedy: 'call the file template-, then small letters, digits and hyphens',
    },
  ]);
});

test('a template with the id of something else is named', () => {
  const file = listFile.replace('first-steps', 'template-short-note');
  const list = `title: "A list"
sheet: 1
order: 3
intro: "About nothing."
items:
  - id: list-one-line
    label: "One line"
    why: "It is enough."
`;
  expect(mistakesWith({ [file]: list })).toEqual([
    {
      file: templateFile,
      field: 'the file’s name',
      problem: `the id “template-short-note” is already used in ${file} (the file’s name)`,
      remedy: 'give the newer of the two an id of its own; never change a published one',
    },
  ]);
});

test('a template without a field to fill in is named', () => {
  const bare = template.replaceAll('[', '(').replaceAll(']', ')');
  const text = bare.replace('("Who", "When")', '["Who", "When"]').replace(/- \((.*)\)/, '- [$1]');
  expect(mistakesWith({ [templateFile]: text })).toEqual([
    {
      file: templateFile,
      field: 'body',
      problem: 'there is nothing for a reader to fill in',
      remedy: 'put what readers replace in square brackets, such as [group name]',
    },
  ]);
});

const about = 'A field stands in square brackets, such as [group name].';
const brackets = 'a square bracket is left open, empty or inside another';

const broken = {
  'is left open': '[name',
  'was never opened': 'name]',
  'holds nothing': '[ ]',
  'stands inside another': '[name [role]]',
};
for (const [what, text] of Object.entries(broken)) {
  test(`a square bracket that ${what} is named with its block`, () => {
    expect(mistakesAfter('To [name]', `To ${text}`)).toEqual([
      {
        file: templateFile,
        field: 'body[0].text',
        problem: brackets,
        remedy: `write this field: Heading. ${about}`,
      },
    ]);
  });
}

test('a square bracket that is left open in a list is named with its line', () => {
  expect(mistakesAfter('"Read this on [date]."', '"Read this on [date."')).toEqual([
    expect.objectContaining({ field: 'body[3].items[0]', problem: brackets }),
  ]);
});

test('a square bracket that is left open in a table is named with its cell', () => {
  expect(mistakesAfter('"[role]", "[date]"', '"[role]", "[date"')).toEqual([
    expect.objectContaining({ field: 'body[5].rows[0][1]', problem: brackets }),
  ]);
});

test('a row with fewer cells than the header is named', () => {
  expect(mistakesAfter('"[role]", "[date]"', '"[role]"')).toEqual([
    expect.objectContaining({
      field: 'body[5].rows[0]',
      problem: 'cells in this row: 1, in the header: 2',
    }),
  ]);
});

test('a kind of block that does not exist is named with those that do', () => {
  expect(mistakesAfter('kind: checks', 'kind: boxes')).toEqual([
    {
      file: templateFile,
      field: 'body[4].kind',
      problem: 'there is no such kind of block',
      remedy: 'write this field: One of: heading, paragraph, list, numbered, checks, table.',
    },
  ]);
});

test('a field that belongs to another kind of block is named', () => {
  expect(mistakesAfter('kind: paragraph', 'kind: paragraph\n    items: ["One"]')).toEqual([
    {
      file: templateFile,
      field: 'body[1]',
      problem: 'unknown field: items',
      remedy: 'remove “items”, or correct the spelling',
    },
  ]);
});

test('a missing text is named with what the field is for in its kind of block', () => {
  expect(mistakesAfter('text: "We write from Northtown."', 'text:')).toEqual([
    {
      file: templateFile,
      field: 'body[1].text',
      problem: 'this field is missing',
      remedy: `write this field: Text; a new line in it is kept. ${about}`,
    },
  ]);
});

test('a template without its sentence of use is named', () => {
  expect(mistakesAfter('use: "When a whole letter would be too much."\n', '')).toEqual([
    {
      file: templateFile,
      field: 'use',
      problem: 'this field is missing',
      remedy: 'write this field: When to use it, in one sentence.',
    },
  ]);
});

test('an unknown field of a template is named', () => {
  expect(mistakesAfter('order: 1', 'order: 1\ncolour: "red"')).toEqual([
    {
      file: templateFile,
      field: 'the whole file',
      problem: 'unknown field: colour',
      remedy: 'remove “colour”, or correct the spelling',
    },
  ]);
});
