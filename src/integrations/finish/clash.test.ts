import postcss, { type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { clash, specificity, weigh } from './clash.ts';

test.each([
  ['a', [0, 0, 1]],
  ['#top .a > p::before', [1, 1, 2]],
  ['a:hover[href="#x"]', [0, 2, 1]],
  [':where(#top) p', [0, 0, 1]],
  [':is(p, .a #b):not(.c)', [1, 2, 0]],
  ['ul:has(> li)', [0, 0, 2]],
])('%s weighs %s', (selector, weight) => expect(specificity(selector)).toEqual(weight));

/** Weighs the only rule of a text. */
const weighed = (css: string, layer = 'site') => {
  const rule = postcss.parse(css).first as Rule;
  return weigh(rule, rule.selector, layer);
};

test.each([
  ['.a{margin:0}', '.b{margin-inline:0}'],
  ['.a{font:inherit}', '.b{line-height:1}'],
  ['.a{width:1px}', '.b{inline-size:2px}'],
])('%s and %s clash', (one, two) => expect(clash(weighed(one), weighed(two))).toBe(true));

test('rules of unequal weight, of other layers or about other things never clash', () => {
  expect(clash(weighed('.a{top:0}'), weighed('p.b{top:1px}'))).toBe(false);
  expect(clash(weighed('.a{top:0}'), weighed('.b{top:1px}', 'print'))).toBe(false);
  expect(clash(weighed('.a{color:red}'), weighed('.b{top:1px}'))).toBe(false);
});
