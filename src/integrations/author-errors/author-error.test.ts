import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, readYaml } from './author-error.ts';
import { lineOf, list, listFile, mistakesWith, sheet, sheetFile, swap } from './example-content.ts';

const remedy =
  'check the indentation, and put text with a colon, a star or a quotation mark in quotes';

describe('invalid YAML', () => {
  test('a checklist is named with the line that breaks it', () => {
    const text = swap(list, '"One is easier to explain than five."', 'Note: one is easier');
    expect(mistakesWith({ [listFile]: text })).toEqual([
      {
        file: listFile,
        field: `line ${lineOf(text, 'Note: one')}`,
        problem: 'this is not valid YAML: Nested mappings are not allowed in compact mappings',
        remedy,
      },
    ]);
  });

  test('a sheet is named with the line of the file, not of its frontmatter', () => {
    const text = swap(sheet, '"Begin"', 'Begin: now');
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, 'Begin: now')}`,
        problem: 'this is not valid YAML: Nested mappings are not allowed in compact mappings',
        remedy,
      },
    ]);
  });

  test('a text that starts with a star, which YAML takes for a reference, is named', () => {
    const text = swap(list, '"Choose one aim"', '*choose*');
    expect(mistakesWith({ [listFile]: text })).toEqual([
      {
        file: listFile,
        field: `line ${lineOf(text, '*choose*')}`,
        problem: 'this is not valid YAML: text without quotes starts with *',
        remedy,
      },
    ]);
  });

  test('the line is right however many lines stand before it', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (comments, offset) => {
        const text = `${'# a comment\n'.repeat(comments)}name: a: b\n`;
        const { errors } = readYaml('a.yaml', text, z.strictObject({ name: z.string() }), offset);
        expect(errors.map(({ field }) => field)).toEqual([`line ${offset + comments + 1}`]);
      }),
    );
  });
});

describe('valid YAML', () => {
  test('whatever fits the schema comes back as it was written', () => {
    const schema = z.array(z.strictObject({ id: z.string(), size: z.number() }));
    const values = fc.array(fc.record({ id: fc.string(), size: fc.integer() }));
    fc.assert(
      fc.property(values, (value) => {
        const { value: read, errors } = readYaml('a.yaml', JSON.stringify(value), schema);
        expect({ read, errors }).toEqual({ read: value, errors: [] });
      }),
    );
  });
});

describe('did you mean', () => {
  test('the id that shares the most words is suggested', () => {
    expect(nearest('a-good-meeting', ['a-plan', 'good-meeting', 'action'])).toBe('good-meeting');
  });

  test('between ids that share no word, the one that begins most alike is suggested', () => {
    expect(nearest('meet', ['action', 'meeting', 'means'])).toBe('meeting');
  });

  test('nothing is suggested where nothing is known', () => {
    expect(nearest('a-good-meeting', [])).toBeUndefined();
  });

  test('a suggestion is always one of the known ids', () => {
    const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(id, fc.array(id, { minLength: 1, maxLength: 8 }), (wrong, known) => {
        expect(known).toContain(nearest(wrong, known));
      }),
    );
  });
});
