import { expect, test } from 'vitest';
import { placesReader } from './page-tree.ts';
import { readStyles } from './styles.ts';
import { withConstants } from './variables.ts';

const names = (...all: string[]) => new Set(all);

/** Cuts a page's styles from one sheet. */
const cut = (css: string, ...all: string[]) => readStyles([{ css }]).for(names(...all));

test('a rule that can match stays, one that can’t goes', () => {
  expect(cut('.a{color:red}.b{color:red}.a,.b{margin:0}', '.a').screen).toBe(
    '.a{color:red}.a{margin:0}',
  );
});

test('states, media and supports stay with the rules in them', () => {
  const css =
    '@media (prefers-color-scheme:dark){.a:hover{color:red}}@supports (top:1px){.b{top:1px}}@media (forced-colors:active){.a::before{color:red}}';
  expect(cut(css, '.a').screen).toBe(
    '@media (prefers-color-scheme:dark){.a:hover{color:red}}@media (forced-colors:active){.a::before{color:red}}',
  );
});

test('layers keep their order though a page lacks the first of them', () => {
  const css = '@layer one;@layer two{.b{top:1px}@layer in{.a{top:2px}}}@layer one{.a{top:3px}}';
  expect(cut(css, '.a').screen).toBe(
    '@layer one,two,two.in;@layer two{@layer in{.a{top:2px}}}@layer one{.a{top:3px}}',
  );
});

test('what is for paper alone stands apart, with its layer', () => {
  const { screen, print } = cut('@layer site{.a{top:1px}@media print{.a{top:2px}}}', '.a');
  expect(screen).toBe('@layer site;@layer site{.a{top:1px}}');
  expect(print).toBe('@layer site;@layer site{@media print{.a{top:2px}}}');
});

test('a sheet that a page loads for paper counts as paper', () => {
  const styles = readStyles([{ css: '.a{top:1px}', media: 'print' }]);
  expect(styles.for(names('.a'))).toEqual({ screen: '', print: '@media print{.a{top:1px}}' });
});

test('variables and animations that nothing uses go, also through others', () => {
  const css =
    ':root{--a:var(--b);--b:1px;--c:2px;--pagefind-x:1px}.b{--c:3px}.a{top:var(--c);animation:go 1s}@keyframes go{to{top:0}}@keyframes stop{to{top:0}}';
  expect(cut(css, '.a', '.b').screen).toBe(
    ':root{--c:2px;--pagefind-x:1px}.b{--c:3px}.a{top:var(--c);animation:go 1s}@keyframes go{to{top:0}}',
  );
});

test('a variable with one value at all times is written out, any other stays', () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:1px}@media print{:root{--c:2px}}.a{top:calc(2 * var(--b));left:var(--c)}';
  expect(cut(css, '.a').screen).toBe(':root{--c:1px}.a{top:calc(2 * 1px);left:var(--c)}');
});

test('spaces after commas go, but not from texts', () => {
  expect(cut('.a{font-family:"B C", serif;content:"d, e"}', '.a').screen).toBe(
    '.a{font-family:"B C",serif;content:"d, e"}',
  );
});

test('a multiple of a constant is worked out', () => {
  expect(cut(':root{--a:.5rem}.a{margin:calc(3 * var(--a)) calc(1em + 1px)}', '.a').screen).toBe(
    '.a{margin:1.5rem calc(1em + 1px)}',
  );
});

test('a sheet that loads late needs no variable of the page but those that vary', () => {
  const site = ':root{--a:1px;--b:2px}@media print{:root{--b:3px}}';
  expect(withConstants('.late{top:var(--a);left:var(--b)}', [site, ':root{--a:1px}'])).toBe(
    '.late{top:1px;left:var(--b)}',
  );
});

test('what our layer overrules for the whole page goes, and nothing else', () => {
  const css =
    '@layer starlight.base{:root,::backdrop{--a:1;--b:2}[data-theme=light]{--x:1}}@layer site{:root{--a:3}.a{--a:5}@media print{:root{--b:4}}}.a{top:var(--a);left:var(--b)}';
  expect(cut(css, '.a').screen).toContain(':root,::backdrop{--b:2}');
  expect(cut(css, '.a').screen).toContain('@layer site{:root{--a:3}.a{--a:5}');
});

test('pages with the same need get the very same text', () => {
  const styles = readStyles([{ css: '.a{top:1px}.b{top:2px}' }]);
  expect(styles.for(names('.a', 'p'))).toBe(styles.for(names('.a', 'h2')));
});

/** Cuts a sheet for a page whose second part begins at a mark. */
function inTwo(css: string, html: string) {
  const styles = readStyles([{ css }]);
  const places = placesReader(styles.asked);
  const mark = html.indexOf('<!---->');
  return styles.inTwo({
    names: names('p', '.a', '.b', '.c'),
    dynamic: names(),
    first: places(html, true, (at) => at < mark),
    rest: places(html, true),
  });
}

test('of styles in two parts the first has what stands above, the second what else shows at once', () => {
  expect(
    inTwo(
      '.a{top:1px}.b{top:2px}.a:hover{left:0}@media print{.a{top:3px}}.absent{top:4px}@page{margin:0}',
      '<p class="a"></p><!----><p class="b"></p>',
    ),
  ).toEqual({
    first: '.a{top:1px}',
    rest: '.b{top:2px}',
  });
});

test('a rule of the first part stands in the second too, where an earlier one would else win', () => {
  const { first, rest } = inTwo(
    '.b{top:1px}.b{left:1px}.a{top:2px}.c{top:3px}',
    '<p class="a"></p><!----><p class="a b"></p><p class="c"></p>',
  );
  expect(first).toBe('.a{top:2px}');
  expect(rest).toBe('.b{top:1px}.b{left:1px}.a{top:2px}.c{top:3px}');
});

test('all styles have what answers the reader, and paper, with what varies there', () => {
  const css =
    ':root{--x:1px}.a{top:var(--x)}.a:hover{left:0}@media print{:root{--x:2px}}@page{margin:0}';
  expect(readStyles([{ css }]).all()).toBe(css);
});
