import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import published from '../../features/links/published.json' with { type: 'json' };
import type { Checklist } from '../../features/checklist/checklist.schema.ts';
import { findAuthorErrors } from './find.ts';
import { readContent } from './read-content.ts';

describe('reading a project’s content', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  test('each kind of file comes with its path from the project’s folder and its text', () => {
    write('src/content/checklists/first-steps.yaml', 'a list');
    write('src/content/facts.yaml', 'the facts');
    write('src/content/glossary.yaml', 'the terms');
    write('src/content/docs/sheets/begin.mdx', 'a sheet');
    write('src/content/templates/template-short-note.yaml', 'a template');
    expect(readContent(root)).toEqual({
      checklists: [{ path: 'src/content/checklists/first-steps.yaml', text: 'a list' }],
      facts: [{ path: 'src/content/facts.yaml', text: 'the facts' }],
      glossary: [{ path: 'src/content/glossary.yaml', text: 'the terms' }],
      docs: [{ path: 'src/content/docs/sheets/begin.mdx', text: 'a sheet' }],
      templates: [{ path: 'src/content/templates/template-short-note.yaml', text: 'a template' }],
    });
  });

  test('pages come in the order of their paths', () => {
    for (const name of ['index.mdx', 'sheets/b.mdx', 'about/z.md', 'sheets/a.mdx']) {
      write(`src/content/docs/${name}`, '');
    }
    expect(readContent(root).docs.map(({ path }) => path)).toEqual([
      'src/content/docs/about/z.md',
      'src/content/docs/index.mdx',
      'src/content/docs/sheets/a.mdx',
      'src/content/docs/sheets/b.mdx',
    ]);
  });

  test('files of other kinds are left alone', () => {
    write('src/content/checklists/notes.txt', '');
    write('src/content/indicators.yaml', '');
    write('src/content/docs/picture.svg', '');
    expect(readContent(root)).toEqual({
      checklists: [],
      facts: [],
      glossary: [],
      docs: [],
      templates: [],
    });
  });

  test('a project without content reads as empty', () => {
    expect(readContent(root)).toEqual({
      checklists: [],
      facts: [],
      glossary: [],
      docs: [],
      templates: [],
    });
  });
});

describe('the guide’s own content', () => {
  const content = readContent(process.cwd());
  const lists = content.checklists.map(({ text }) => parse(text) as Checklist);
  const items = lists.flatMap((list) => list.items);
  const ids = items.map(({ id }) => id);

  test('it has no mistake', () => {
    expect(findAuthorErrors(content)).toEqual([]);
  });

  test('it holds 26 checklists with 205 lines to tick', () => {
    expect(lists).toHaveLength(26);
    expect(items.filter(({ retired }) => !retired)).toHaveLength(205);
  });

  test('an item id that was published is never removed, because readers’ ticks hang on it', () => {
    expect(Object.keys(published.items).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
