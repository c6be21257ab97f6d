import { expect, test } from 'vitest';
import { shortNames } from './short-names.ts';

const sheet =
  ':root{--site-ink:#000}.card>.card-name:hover{color:var(--site-ink)}.is-done{top:1.5px}@media (min-width:2em){.verdict-talk{top:0}}';

test('styles and pages get the same short names', () => {
  const names = shortNames([sheet], [], []);
  expect(names.css(sheet)).toBe(
    ':root{--a:#000}.a>.b:hover{color:var(--a)}.c{top:1.5px}@media (min-width:2em){.d{top:0}}',
  );
  expect(names.html('<p id="x" class="card-name card">.card</p>')).toBe(
    '<p id="x" class="b a">.card</p>',
  );
});

test('what a script may name keeps its name', () => {
  const names = shortNames([sheet], [], ['x.className=`verdict-${y}`;z.className="is-done"']);
  expect(names.css(sheet)).toContain('.is-done{');
  expect(names.css(sheet)).toContain('.verdict-talk{');
  expect(names.html('<p class="is-done verdict-talk card">')).toBe(
    '<p class="is-done verdict-talk a">',
  );
});

test('what a late sheet styles keeps its class, and shares the variables', () => {
  const late = '.card{color:var(--site-ink)}';
  const names = shortNames([sheet], [late], []);
  expect(names.html('<p class="card">')).toBe('<p class="card">');
  expect(names.css(late)).toBe('.card{color:var(--a)}');
});

test('two hyphens within a class are no variable', () => {
  const names = shortNames(['.card{--reset:1}'], ['.aside--reset{top:0}'], []);
  expect(names.css('.aside--reset{top:0}')).toBe('.aside--reset{top:0}');
});

test('a class that nothing asks for goes, unless a script may look for it', () => {
  const names = shortNames([sheet], [], ['"hook"']);
  expect(names.html('<p class="astro-x1">1</p><p class="hook">2</p>')).toBe(
    '<p>1</p><p class="hook">2</p>',
  );
});

test('a short name is none that the site has already', () => {
  const names = shortNames(['.a{top:0}.card{top:1px}'], [], ['"b"']);
  expect(new Set(names.css('.a{}.card{}').match(/\.\w+/g))).toEqual(new Set(['.c', '.d']));
});

test('scripts and styles in a page stay as they are', () => {
  const names = shortNames([sheet], [], []);
  const block = '<script>"<p class=\\"card\\">"</script>';
  expect(names.html(block)).toBe(block);
});
