import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';

type Options = NonNullable<Parameters<typeof createSatteriMarkdownProcessor>[0]>;

const link = (href?: unknown) => ({
  type: 'element' as const,
  tagName: 'a',
  properties: { ...(href === undefined ? {} : { href }), title: 'To Northtown' },
});

/** Gives a link's address after the visit, changed or not. */
function hrefAfter(base: string, href: string): unknown {
  const before = link(href);
  return (baseLinks(base).element.visit(before) ?? before).properties['href'];
}

test('a link from the root gets the base path in front', () => {
  expect(hrefAfter('/guide/', '/sheets/councils/?print#s10-who')).toBe(
    '/guide/sheets/councils/?print#s10-who',
  );
});

test('a link to the home page becomes the base path', () => {
  expect(hrefAfter('/guide/', '/')).toBe('/guide/');
});

test('a site at the root keeps its links', () => {
  expect(baseLinks('/').element.visit(link('/sheets/councils/'))).toBeUndefined();
});

test.each([
  'https://northtown.example/sheets/',
  '//northtown.example/sheets/',
  'mailto:group@northtown.example',
  '#s10-who',
  'councils/',
  '../councils/',
  '',
])('the address “%s” is left alone', (href) => {
  expect(baseLinks('/guide/').element.visit(link(href))).toBeUndefined();
});

test('a link without an address is left alone', () => {
  expect(baseLinks('/guide/').element.visit(link())).toBeUndefined();
});

test('a link that already stands under the base path is left alone', () => {
  expect(baseLinks('/guide/').element.visit(link('/guide/sheets/'))).toBeUndefined();
});

test('a folder that only begins like the base path gets it in front', () => {
  expect(hrefAfter('/guide/', '/guidebook/')).toBe('/guide/guidebook/');
});

test('what else the link holds is kept', () => {
  const before = { ...link('/sheets/'), children: ['Sheets'] };
  expect(baseLinks('/guide/').element.visit(before)).toEqual({
    type: 'element',
    tagName: 'a',
    properties: { href: '/guide/sheets/', title: 'To Northtown' },
    children: ['Sheets'],
  });
});

const folder = fc.stringMatching(/^[a-z]{1,8}$/);
const base = fc
  .array(folder, { minLength: 1, maxLength: 3 })
  .map((names) => `/${names.join('/')}/`);
const path = fc.array(folder, { maxLength: 4 }).map((names) => `/${names.join('/')}`);

test('without its base path a changed link is the link that was written', () => {
  fc.assert(
    fc.property(base, path, (under, href) => {
      fc.pre(!href.startsWith(under));
      const after = String(hrefAfter(under, href));
      expect(after.startsWith(under)).toBe(true);
      expect(`/${after.slice(under.length)}`).toBe(href);
    }),
  );
});

test('a second visit changes nothing more', () => {
  fc.assert(
    fc.property(base, path, (under, href) => {
      const once = String(hrefAfter(under, href));
      expect(hrefAfter(under, once)).toBe(once);
    }),
  );
});

test('links in rendered Markdown get the base path, and nothing else does', async () => {
  const hastPlugins = [baseLinks('/guide/')] as unknown as NonNullable<Options['hastPlugins']>;
  const markdown = await createSatteriMarkdownProcessor({ hastPlugins });
  const { code } = await markdown.render(
    '[Councils](/sheets/councils/) [Northtown](https://northtown.example/)\n\n`/sheets/`',
  );
  const page = parse(code);
  expect(page.querySelectorAll('a').map((a) => a.getAttribute('href'))).toEqual([
    '/guide/sheets/councils/',
    'https://northtown.example/',
  ]);
  expect(page.querySelector('code')?.text).toBe('/sheets/');
});
