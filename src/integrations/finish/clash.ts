import type { Rule } from 'postcss';
import { closing, splitSelectors } from './can-match.ts';

/** One selector of a rule, as the cascade weighs it. */
export type Weighed = { layer: string; weight: string; properties: readonly string[] };

/** Names under which a property is also known, where one name is not the start of the other. */
const otherNames: Readonly<Record<string, string>> = {
  'line-height': 'font-line-height',
  width: 'inline-size',
  height: 'block-size',
  'min-width': 'min-inline-size',
  'max-width': 'max-inline-size',
  'min-height': 'min-block-size',
  'max-height': 'max-block-size',
  top: 'inset-top',
  right: 'inset-right',
  bottom: 'inset-bottom',
  left: 'inset-left',
};

/** Weighs one selector of a rule. */
export function weigh(rule: Rule, selector: string, layer: string): Weighed {
  const properties = new Set<string>();
  rule.walkDecls(({ prop }) => {
    properties.add((otherNames[prop] ?? prop).replace(/^-webkit-/, ''));
  });
  return { layer, weight: specificity(selector).join(), properties: [...properties] };
}

/** Tells if the later of two rules wins only because it stands later, where both match. */
export function clash(one: Weighed, two: Weighed): boolean {
  if (one.layer !== two.layer || one.weight !== two.weight) return false;
  const covers = (a: string, b: string) => a === b || b.startsWith(`${a}-`) || a === 'all';
  return one.properties.some((a) => two.properties.some((b) => covers(a, b) || covers(b, a)));
}

type Specificity = [ids: number, classes: number, tags: number];

const byWeight = (a: Specificity, b: Specificity) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Counts the ids, the classes with their like, and the tags of a selector. */
export function specificity(selector: string): Specificity {
  const sum: Specificity = [0, 0, 0];
  const name = /(?:[\w-]|[^\0-\x7f]|\\.)+/y;
  let at = 0;
  const read = (): string => {
    name.lastIndex = at;
    const found = name.exec(selector)?.[0] ?? '';
    at += found.length || 1;
    return found;
  };
  while (at < selector.length) {
    const sign = selector[at]!;
    if (sign === '#') {
      at++;
      read();
      sum[0]++;
    } else if (sign === '.') {
      at++;
      read();
      sum[1]++;
    } else if (sign === '[') {
      at = closing(selector, at + 1, '[', ']');
      sum[1]++;
    } else if (sign === ':') {
      const isElement = selector[at + 1] === ':';
      at += isElement ? 2 : 1;
      const pseudo = read();
      let inner = '';
      if (selector[at] === '(') {
        const end = closing(selector, at + 1, '(', ')');
        inner = selector.slice(at + 1, end - 1);
        at = end;
      }
      if (isElement || /^(before|after|first-line|first-letter)$/.test(pseudo)) sum[2]++;
      else if (/^(is|not|has|matches|-webkit-any|-moz-any)$/.test(pseudo)) {
        const most = splitSelectors(inner).map(specificity).sort(byWeight).at(-1);
        most?.forEach((count, place) => (sum[place]! += count));
      } else if (pseudo !== 'where') sum[1]++;
    } else if (/[a-zA-Z]/.test(sign)) {
      read();
      sum[2]++;
    } else {
      at++;
    }
  }
  return sum;
}
