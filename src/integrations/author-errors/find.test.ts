import { describe, expect, test } from 'vitest';
import { formatAuthorErrors, publishedIds } from './find.ts';
import {
  lineOf,
  list,
  listFile,
  mistakesWith,
  otherList,
  otherListFile,
  sheet,
  sheetFile,
  swap,
} from './example-content.ts';

const remedy = 'give the newer of the two an id of its own; never change a published one';

describe('ids across files', () => {
  test('content without a mistake gives no error', () => {
    expect(mistakesWith({})).toEqual([]);
  });

  test('an item id that stands in two checklists is named in the second', () => {
    const text = swap(otherList, 'going-write-notes', 'steps-find-person');
    expect(mistakesWith({ [otherListFile]: text })).toEqual([
      {
        file: otherListFile,
        field: 'items[0].id',
        problem: `the id “steps-find-person” is already used in ${listFile} (items[1].id)`,
        remedy,
      },
    ]);
  });

  test('an item id that stands twice in one checklist is named', () => {
    const text = swap(list, 'steps-find-person', 'steps-choose-aim');
    expect(mistakesWith({ [listFile]: text })).toEqual([
      {
        file: listFile,
        field: 'items[1].id',
        problem: `the id “steps-choose-aim” is already used in ${listFile} (items[0].id)`,
        remedy,
      },
    ]);
  });

  test('a section with the id of an item is named by its line', () => {
    const text = swap(sheet, '{#s01-what}', '{#steps-choose-aim}');
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, '### What do we say?')}`,
        problem: `the id “steps-choose-aim” is already used in ${listFile} (items[0].id)`,
        remedy,
      },
    ]);
  });

  test('an item with the id of a checklist is named', () => {
    const text = swap(otherList, 'going-write-notes', 'first-steps');
    expect(mistakesWith({ [otherListFile]: text })).toEqual([
      {
        file: otherListFile,
        field: 'items[0].id',
        problem: `the id “first-steps” is already used in ${listFile} (the file’s name)`,
        remedy,
      },
    ]);
  });

  test('a section id that stands on two pages is named on the second', () => {
    const file = 'src/content/docs/contact.mdx';
    const text = '---\ntitle: "Contact"\n---\n\n## Who are we? {#s01-who}\n';
    const first = `line ${lineOf(sheet, '## Who do we write to?')}`;
    expect(mistakesWith({ [file]: text })).toEqual([
      {
        file,
        field: 'line 5',
        problem: `the id “s01-who” is already used in ${sheetFile} (${first})`,
        remedy,
      },
    ]);
  });
});

test('the ids of lists, lines and sections are published together', () => {
  const content = {
    checklists: [{ path: listFile, text: list }],
    facts: [],
    glossary: [],
    templates: [],
    docs: [{ path: 'src/content/docs/contact.mdx', text: '## Who are we? {#contact-who}\n' }],
  };
  expect(publishedIds(content)).toEqual(
    new Set(['first-steps', 'steps-choose-aim', 'steps-find-person', 'contact-who']),
  );
});

describe('the message for authors', () => {
  const mistake = { file: 'a.yaml', field: 'order', problem: 'it is taken', remedy: 'choose two' };

  test('one mistake is told with its file, field, problem and remedy', () => {
    expect(formatAuthorErrors([mistake])).toBe(
      '1 mistake in the content:\n\n  a.yaml › order\n    it is taken\n    → choose two\n',
    );
  });

  test('several mistakes are counted and all told', () => {
    const message = formatAuthorErrors([mistake, { ...mistake, file: 'b.yaml' }]);
    expect(message).toMatch(/^2 mistakes in the content:/);
    expect(message).toContain('a.yaml › order');
    expect(message).toContain('b.yaml › order');
  });
});
