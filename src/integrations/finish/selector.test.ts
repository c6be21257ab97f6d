import { expect, test } from 'vitest';
import { placesReader } from './page-tree.ts';
import { matches, namesInSelector, readSelector } from './selector.ts';

const html =
  '<html data-x><body><main class="text"><ul><li class="a">1<br>2</li><li>3</li></ul><p class="b">4</p></main>' +
  '<dialog class="late"><p class="in">5</p></dialog><p hidden class="later">6</p><x-y hidden class="soon"></x-y>' +
  '<!-- <p class="never"> --><script>"<p class=never>"</script><p class="last">7</p></body></html>';

const asked = (selector: string) => new Set(namesInSelector(selector));

/** Tells if a selector could match what the page shows at first. */
function first(selector: string, dynamic: readonly string[] = [], seen = true): boolean {
  const places = placesReader(asked(selector))(html, seen);
  return [...places].some((place) => matches(readSelector(selector), place, new Set(dynamic)));
}

test.each([
  'li',
  'main li.a',
  'main > ul > li',
  ':root .text p.b:hover',
  'html[data-x] main::before',
  'ul + p',
  'li:not(.a)',
  ':is(ol, ul) > li',
  ':where(.text ul, .none) li:nth-child(2)',
  'main:has(.none)',
  '*',
  '.soon',
  '.last',
])('%s is in the first view', (selector) => {
  expect(first(selector)).toBe(true);
});

test.each([
  'ol',
  'main > li',
  '.b li',
  'p.a',
  '[data-x] > main',
  ':is(ol, .none) li',
  '.late',
  '.in',
  '.later',
  '.never',
])('%s is not', (selector) => {
  expect(first(selector)).toBe(false);
});

test('a state may come about by itself', () => {
  expect(first('li[data-state=done]')).toBe(false);
  expect(first('li[data-state=done]', ['[data-state'])).toBe(true);
});

test('what is hidden counts where all is asked for', () => {
  expect(first('.in', [], false)).toBe(true);
  expect(first('dialog > .in', [], false)).toBe(true);
});

test('a selector asks for all names in it, also for those of others', () => {
  expect(namesInSelector('a.b + #c:not([data-d="e f"]):has(> .g\\:h) LI')).toEqual([
    'a',
    '.b',
    '#c',
    'not',
    '[data-d',
    'has',
    '.g:h',
    'li',
    '[data-d=e f',
  ]);
});

test('pages of the same structure have the very same places', () => {
  const places = placesReader(new Set(['p', '.a']));
  expect(places('<div><p class="a">1</p><p class="a">2</p></div>', true)).toEqual(
    places('<div><p class="a" id="x">3</p></div>', true),
  );
  expect(places('<p class="a">1</p>', true).size).toBe(1);
});

test('an attribute’s value counts, unless a script may give the element another', () => {
  const selector = readSelector('a[data-menu=""]');
  const place = (value: string) => ({
    names: new Set(['a', '[data-menu', `[data-menu=${value}`]),
    parent: undefined,
  });
  expect(matches(selector, place(''), new Set())).toBe(true);
  expect(matches(selector, place('text'), new Set())).toBe(false);
  expect(matches(selector, place('text'), new Set(['[data-menu']))).toBe(true);
});
