import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  policyOf,
  withoutIconType,
  withoutLineEnds,
  withoutSearchMarks,
  withoutSlashes,
  withoutStyleAttributes,
  withPolicy,
} from './page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Reads one directive of a policy. */
const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));

test('line ends between blocks go, those in a text stay', () => {
  const html =
    '<p>a\n<b>b</b>\n<i>c</i></p>\n<ul class="x">\n<li>d</li>\n</ul>\n<pre><p>\n<p></pre>';
  expect(withoutLineEnds(html)).toBe(
    '<p>a\n<b>b</b>\n<i>c</i></p><ul class="x"><li>d</li></ul>\n<pre><p>\n<p></pre>',
  );
});

test('the icon is linked without its type, which its answer says', () => {
  const link = '<link rel="icon" href="/favicon.svg" type="image/svg+xml">';
  expect(withoutIconType(link)).toBe('<link rel="icon" href="/favicon.svg">');
});

test('what holds nothing needs no slash', () => {
  const html = '<meta charset="utf-8"/><img src="/a/" alt=""><br /><path d="M1 1"/>';
  expect(withoutSlashes(html)).toBe(
    '<meta charset="utf-8"><img src="/a/" alt=""><br><path d="M1 1"/>',
  );
});

test('style attributes become classes that say the same', () => {
  const { html, css } = withoutStyleAttributes(
    '<td style="text-align:right">1</td><td class="n" style="text-align:right">2</td><p style="top:0">x</p>',
  );
  expect(html).toBe('<td class="s0">1</td><td class="s0 n">2</td><p class="s1">x</p>');
  expect(css).toBe('.s0{text-align:right}.s1{top:0}');
});

test('the policy lets through what stands in the page, and nothing beside it', () => {
  const html =
    '<script>a()</script><script type="module" src="/x.js"></script><style>p{top:0}</style><script type="application/json">{"a":1}</script>';
  expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('a()')}`);
  expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('p{top:0}')}`);
  expect(policyOf(html)).not.toContain('unsafe-');
});

test('only pages with search may run its WebAssembly', () => {
  expect(policyOf('<site-search></site-search><script src="/x.js"></script>')).toContain(
    "'wasm-unsafe-eval'",
  );
});

test('marks for the search index are left out, words about them are not', () => {
  expect(
    withoutSearchMarks(
      '<main data-pagefind-body lang="en"><li data-pagefind-weight="10">a data-pagefind-body b</li></main>',
    ),
  ).toBe('<main lang="en"><li>a data-pagefind-body b</li></main>');
});

test('a page without scripts may load none', () => {
  expect(policyOf('<p>Go on</p>')).not.toContain('script-src');
});

test('nothing may embed, rebase or post, and no text becomes HTML', () => {
  for (const part of [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policyOf('<script>a()</script>').split('; ')).toContain(part);
  }
});

test('the policy stands right after the charset, before what it governs', () => {
  expect(withPolicy('<head><meta charset="utf-8"/><script>a()</script>')).toMatch(
    /^<head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src/,
  );
});
