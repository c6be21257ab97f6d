import { describe, expect, test } from 'vitest';
import { readBuilt } from './built-ids.ts';

/** Makes a built page with this text in it. */
const page = (main: string, head = '') =>
  `<html><head>${head}</head><body><nav><h2 id="menu">Menu</h2></nav><main>${main}</main></body></html>`;

/** Reads a site of pages by path. */
const read = (pages: Record<string, string>, files: string[] = []) =>
  readBuilt(new Map(Object.entries(pages)), files);

describe('what the built site offers to link to', () => {
  test('is each heading with an id, by its plain words', () => {
    const { ids } = read({
      'sheets/a/index.html': page(
        '<h2 id="s01-aim">Aims &amp; <em>ends</em></h2><h3 id=s01-who>Who?</h3>',
      ),
    });
    expect(ids.get('s01-aim')).toEqual({
      kind: 'sections',
      page: '/sheets/a/',
      target: '/sheets/a/#s01-aim',
      title: 'Aims & ends',
    });
    expect(ids.get('s01-who')?.title).toBe('Who?');
  });

  test('is each list and line that takes focus, by the name of its link', () => {
    const { ids } = read({
      'sheets/a/index.html': page(
        '<section id="ready" class="checklist" tabindex="-1"><h3 id="ready--name">Ready</h3>' +
          '<a href="#ready" aria-label="Link: Ready to go"></a>' +
          '<ul><li id="ready-goal" tabindex="-1" data-state="todo">' +
          '<a href="/guide/go/ready-goal/" aria-label="Link: Agree: one goal"></a></li></ul></section>',
      ),
    });
    expect([...ids].map(([id, { kind, title }]) => [id, kind, title])).toEqual([
      ['ready', 'checklists', 'Ready to go'],
      ['ready-goal', 'items', 'Agree: one goal'],
    ]);
  });

  test('tells facts, terms and templates apart', () => {
    const { ids } = read({
      'x/index.html': page(
        '<li id="fact-l-01" tabindex="-1"></li><h3 id="term-lead">Lead</h3>' +
          '<section id="template-note" tabindex="-1"></section><li id="date-day" tabindex="-1"></li>',
      ),
    });
    expect([...ids.values()].map(({ kind }) => kind)).toEqual([
      'facts',
      'terms',
      'templates',
      'others',
    ]);
  });

  test('is each partner type as a page, and each choice of the finder', () => {
    const { ids } = read({
      'partners/police/index.html': page('<h1 id="_top">Police</h1>'),
      'partners/index.html': page(
        '<select name="kind"><option value="public">Public</option></select>' +
          '<select name="need"><option value="">Any</option><option value="data">Data</option></select>',
      ),
    });
    expect([...ids].map(([id, { target, title }]) => [id, target, title])).toEqual([
      ['police', '/partners/police/', 'Police'],
      ['data', '/partners/?need=data', 'Data'],
    ]);
  });

  test('leaves out what is for machines, not shown yet, or outside the text', () => {
    const { ids } = read({
      'a/index.html': page(
        '<p id="note">x</p><li id="row">x</li><h3 id="list--name">x</h3>' +
          '<template><h2 id="later">x</h2></template><dialog><h2 id="ask">x</h2></dialog>',
      ),
    });
    expect([...ids.keys()]).toEqual([]);
  });

  test('leaves out the ids of pages that search engines skip, but keeps their addresses', () => {
    const built = read({
      'print/index.html': page(
        '<h2 id="s01-aim">Aim</h2>',
        '<meta name="robots" content="noindex">',
      ),
      '404.html': page(''),
      'go/s01-aim/index.html': page(''),
      'old/index.html': page('<a data-redirect href="/new/">New</a>'),
    });
    expect(built.pages).toEqual(['/print/']);
    expect(built.ids.size).toBe(0);
  });

  test('is files that readers keep', () => {
    const files = ['dates/dates.ics', 'templates/a.docx', 'templates/a.txt', 'robots.txt', 'a.js'];
    expect(read({}, files).files).toEqual([
      '/dates/dates.ics',
      '/templates/a.docx',
      '/templates/a.txt',
    ]);
  });
});

describe('an id on two pages', () => {
  const list = page('<h3 id="ready">Ready</h3>');

  test.each([
    ['before', ['my-checklists/index.html', 'sheets/a/index.html']],
    ['after', ['sheets/a/index.html', 'my-checklists/index.html']],
  ])('belongs to the sheet, read %s the page of all lists', (_, paths) => {
    const built = read(Object.fromEntries(paths.map((path) => [path, list])));
    expect(built.ids.get('ready')?.page).toBe('/sheets/a/');
    expect(built.doubled).toEqual([]);
  });

  test('elsewhere stands for two things', () => {
    const { doubled } = read({ 'a/index.html': list, 'b/index.html': list });
    expect(doubled).toEqual([{ id: 'ready', pages: ['/a/', '/b/'] }]);
  });
});
