import fc from 'fast-check';
import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { newChecklist } from '../features/checklist/new-checklist.ts';
import { newSheet } from '../features/sheets/new-sheet.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { sheetGroups } from '../features/sheets/sheet.schema.ts';
import * as example from '../integrations/author-errors/example-content.ts';
import { findAuthorErrors } from '../integrations/author-errors/find.ts';
import { readContent, type Content } from '../integrations/author-errors/read-content.ts';
import type { NewFile, Refusal } from '../lib/new-file.ts';
import { guideSoFar } from './guide-so-far.ts';

/** The guide as it is. */
const real = readContent(process.cwd());

/** A small invented guide, for the tests that run many times. */
const invented: Content = {
  checklists: [
    { path: example.listFile, text: example.list },
    { path: example.otherListFile, text: example.otherList },
  ],
  facts: [{ path: example.factsFile, text: example.facts }],
  glossary: [{ path: example.glossaryFile, text: example.glossary }],
  templates: [],
  docs: [{ path: example.sheetFile, text: example.sheet }],
};

const realGuide = guideSoFar(real, readSheets());
const inventedGuide = { ...guideSoFar(invented, []), numbers: [1] };

/** Drafts a sheet for a guide. */
function sheet(title: string, group = 'tools', guide = realGuide): NewFile | Refusal {
  return newSheet(title, group, guide, '2026-11-22');
}

/** Drafts a checklist for a guide. */
function checklist(title: string, guide = realGuide): NewFile | Refusal {
  return newChecklist(title, '1', guide);
}

/** Takes the draft where it was not refused. */
function draft(made: NewFile | Refusal): NewFile {
  if (made.refusal !== undefined) throw new Error(made.refusal);
  return made;
}

/** Titles that people might write, and some that they would not. */
const title = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.stringMatching(/^[A-Za-z’&"':#-]{1,9}$/), { minLength: 2, maxLength: 6 })
    .map((words) => words.join(' ')),
);

const unfinished = /todo|fixme|placeholder/i;

describe('the draft of a sheet', () => {
  test('passes every check for authors', () => {
    const made = draft(sheet('Northtown’s invented clinics'));
    expect(findAuthorErrors({ ...real, docs: [...real.docs, made] })).toEqual([]);
  });

  test.each(sheetGroups)('passes them in the group “%s”', (group) => {
    const made = draft(sheet('Working with hospitals', group, inventedGuide));
    expect(findAuthorErrors({ ...invented, docs: [...invented.docs, made] })).toEqual([]);
  });

  test('passes the checks with any title that is not refused', () => {
    fc.assert(
      fc.property(title, (words) => {
        const made = sheet(words, 'tools', inventedGuide);
        fc.pre(made.refusal === undefined);
        expect(findAuthorErrors({ ...invented, docs: [...invented.docs, draft(made)] })).toEqual(
          [],
        );
      }),
    );
  });

  test('says “fill in” where its author goes on, in no other words', () => {
    const { text } = draft(sheet('Working with hospitals', 'tools', inventedGuide));
    expect(text.match(/fill in:/gi)?.length).toBeGreaterThan(10);
    expect(text).not.toMatch(unfinished);
  });
});

describe('the draft of a checklist', () => {
  test('passes every check for authors', () => {
    const made = draft(checklist('Northtown’s invented day'));
    expect(findAuthorErrors({ ...real, checklists: [...real.checklists, made] })).toEqual([]);
  });

  test('passes the checks with any title that is not refused', () => {
    fc.assert(
      fc.property(title, (words) => {
        const made = checklist(words, inventedGuide);
        fc.pre(made.refusal === undefined);
        const checklists = [...invented.checklists, draft(made)];
        expect(findAuthorErrors({ ...invented, checklists })).toEqual([]);
      }),
    );
  });

  test('is laid out as Prettier lays it out', async () => {
    const { path, text } = draft(checklist('Before the open day', inventedGuide));
    expect(await check(text, { ...(await resolveConfig(path)), filepath: path })).toBe(true);
  });

  test('says “Fill in” where its author goes on, in no other words', () => {
    const { text } = draft(checklist('Before the open day', inventedGuide));
    expect(text.match(/Fill in:/g)).toHaveLength(11);
    expect(text).not.toMatch(unfinished);
  });
});
