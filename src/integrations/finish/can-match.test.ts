import { expect, test } from 'vitest';
import { canMatch, splitSelectors } from './can-match.ts';
import { namesInHtml, namesInScripts } from './page-names.ts';

const page = namesInHtml(
  '<main id="top"><template><p class="notice wide">x</p></template>' +
    '<a href="#x" aria-current=page>y</a><details><summary>z</summary></details></main>',
);

test.each([
  'p',
  'p.notice',
  '.notice.wide > a:hover',
  'a[aria-current="page"]::before',
  '#top *',
  ':root',
  '::selection',
  'main :not(.absent)',
  ':is(.absent, p) a',
  'details:has(> summary):not(.absent *)',
  'a:focus-visible',
  'P',
  'p:nth-child(2n + 1 of .absent)',
  '[href="]"] + a',
])('%s may match', (selector) => expect(canMatch(selector, page)).toBe(true));

test.each([
  'h5',
  '.absent',
  'p.absent',
  '#other',
  '[data-state]',
  'p [data-state="done"] a',
  ':is(.absent, h5) a',
  ':where(.absent)',
  'main:has(video)',
  'a:hover video',
  '.absent\\:wide',
])('%s never matches', (selector) => expect(canMatch(selector, page)).toBe(false));

test('a class with an escaped sign is read as it stands in the page', () => {
  expect(canMatch('.print\\:hidden', namesInHtml('<p class="print:hidden">x</p>'))).toBe(true);
});

test('a list of selectors is cut at its own commas only', () => {
  expect(splitSelectors('a:is(b, c), d[e=","] , f')).toEqual(['a:is(b, c)', 'd[e=","]', 'f']);
});

test('what scripts name may come about, and so may states that they set by a property', () => {
  const made = namesInScripts(
    "row.className = `notice notice-close`; row.dataset.notSaved = ''; list.toggleAttribute('data-complete')",
  );
  for (const selector of ['.notice-close', '[data-not-saved]', '[data-complete]', '[hidden]']) {
    expect(canMatch(selector, made), selector).toBe(true);
  }
  expect(canMatch('[data-other]', made)).toBe(false);
});
