import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { headerBytes, weighOwnScripts, weighPage, weighTool } from './weigh-page.ts';

const files: Record<string, string> = {
  '/a.js': 'import{x}from"./b.js";import("./later.js");x()',
  '/b.js': 'export const x=()=>{}',
  '/print.css': 'p{top:0}',
  '/icon.svg': '<svg/>',
};
const read = (address: string) => Buffer.from(files[address]!);
const brotli = (text: string) => brotliCompressSync(text).length;

const html =
  '<head><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/print.css" media="print"><script>a()</script></head>' +
  '<main>Two words<script>b()</script></main><script type="application/json">{"long":1}</script><script type="module" src="/a.js"></script>';

test('counts what a page loads at once, with what its scripts import, and not what comes later', () => {
  expect(weighPage(html, read).requests).toBe(5);
});

test('counts scripts that stand in the page and files, but no data', () => {
  expect(weighPage(html, read).script).toBe(
    'a()b()'.length + files['/a.js']!.length + files['/b.js']!.length,
  );
});

test('scripts also count as they are sent, each alone', () => {
  const parts = ['a()', 'b()', files['/a.js']!, files['/b.js']!];
  expect(weighPage(html, read).code).toBe(parts.reduce((sum, part) => sum + brotli(part), 0));
});

test('scripts of a page’s own are those that it may load and no other page does', () => {
  const all: Record<string, string> = {
    '/_astro/own.1.js': 'import{x}from"./shared.1.js";import("./act.1.js");import("./export.1.js")',
    '/_astro/act.1.js': 'import"./part.1.js";act()',
    '/_astro/part.1.js': 'part()',
    '/_astro/shared.1.js': 'export const x=1',
    '/_astro/export.1.js': 'import"./file.1.js"',
    '/_astro/file.1.js': 'file()',
    '/_astro/other.1.js': 'import("./shared.1.js")',
  };
  const script = (name: string) => `<script type="module" src="/_astro/${name}.1.js"></script>`;
  const weigh = (apart: RegExp) =>
    weighOwnScripts(
      script('own'),
      [script('other')],
      (address) => Buffer.from(all[address]!),
      apart,
    );
  const size = (...names: string[]) =>
    names.reduce((sum, name) => sum + brotli(all[`/_astro/${name}.1.js`]!), 0);
  expect(weigh(/\/export\./)).toBe(size('own', 'act', 'part'));
  expect(weigh(/\/none\./)).toBe(size('own', 'act', 'part', 'export', 'file'));
});

test('a tool weighs what comes as it opens, with its styles and without what the page may load anyway', () => {
  const all: Record<string, string> = {
    '/_astro/page.1.js': 'import"./base.1.js";import("./acts.1.js");import("./other.1.js")',
    '/_astro/base.1.js': 'export const x=1',
    '/_astro/acts.1.js': 'import("./tool.1.js")',
    '/_astro/tool.1.js':
      'import"./base.1.js";import"./words.1.js";import("./late.1.js");let s="/a/_astro/tool.1.css"',
    '/_astro/words.1.js': 'words()',
    '/_astro/late.1.js': 'late()',
    '/_astro/other.1.js': 'import"./words.1.js";other()',
    '/a/_astro/tool.1.css': 'p{top:0}',
  };
  const page = '<script type="module" src="/_astro/page.1.js"></script>';
  const weigh = (apart: RegExp) =>
    weighTool(page, (address) => Buffer.from(all[address]!), /\/tool\./, apart);
  const size = (...names: string[]) => names.reduce((sum, name) => sum + brotli(all[name]!), 0);
  const own = ['/_astro/tool.1.js', '/a/_astro/tool.1.css'];
  expect(weigh(/\/(tool|other)\./)).toBe(size(...own, '/_astro/words.1.js'));
  expect(weigh(/\/tool\./)).toBe(size(...own));
  expect(() => weighTool(page, (address) => Buffer.from(all[address]!), /none/, /none/)).toThrow();
});

test('the own text is what a reader reads', () => {
  const { words, text } = weighPage(html, read);
  expect(words).toBe(2);
  expect(text).toBe(brotli('Two words'));
});

test('styles for paper hold up no drawing, others do', () => {
  expect(weighPage(html, read).blocking).toBe(brotli(html));
  const drawn = html.replace(' media="print"', '');
  expect(weighPage(drawn, read).blocking).toBe(brotli(drawn) + brotli(files['/print.css']!));
});

test('styles that the text below the title links hold up nothing above it', () => {
  const titled = (before: string, after: string) =>
    `<head></head><body>${before}<h1>Title</h1>${after}<p>Text</p></body>`;
  const link = '<link rel="stylesheet" href="/print.css">';
  const [below, above] = [titled('', link), titled(link, '')];
  expect(weighPage(below, read).blocking).toBe(brotli(below));
  expect(weighPage(below, read).all).toBe(brotli(below) + brotli(files['/print.css']!));
  expect(weighPage(above, read).blocking).toBe(brotli(above) + brotli(files['/print.css']!));
});

test('a script holds up the first drawing if it stands before the title and does not wait', () => {
  const titled = (before: string, after: string) =>
    `<head></head><body>${before}<h1>Title</h1>${after}<p>Text</p></body>`;
  const blocking = (page: string) => weighPage(page, read).blocking - brotli(page);
  expect(blocking(titled('<script src="/b.js"></script>', ''))).toBe(brotli(files['/b.js']!));
  expect(blocking(titled('', '<script src="/b.js"></script>'))).toBe(0);
  expect(blocking(titled('<script defer src="/b.js"></script>', ''))).toBe(0);
  expect(blocking(titled('<script type="module" src="/b.js"></script>', ''))).toBe(0);
});

test('what only a browser without scripts loads counts by its place in the page', () => {
  const link = '<noscript><link rel="stylesheet" href="/print.css"></noscript>';
  expect(weighPage(link, read)).toMatchObject({ requests: 1, all: brotli(link) });
});

test('everything adds up, in both ways of packing', () => {
  const all = [html, ...Object.values(files)];
  const { all: sum, window } = weighPage(html, read);
  expect(sum).toBe(all.reduce((total, text) => total + brotli(text), 0));
  const gzip = all.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0);
  expect(window).toBe(gzip + 5 * headerBytes);
});
