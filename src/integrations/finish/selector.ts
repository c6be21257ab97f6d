import { closing, splitSelectors } from './can-match.ts';
import type { Place } from './page-tree.ts';

/** One element of a selector: names that it needs, and choices of which one must hold. */
type Compound = { names: string[]; choices: Selector[][] };

/** A selector from its last element to its first, each with the sign that leads on to the next. */
export type Selector = { compound: Compound; sign: ' ' | '>' | '' }[];

const name = /(?:[\w-]|[^\0-\x7f]|\\.)+/y;
const choices = new Set(['is', 'where', 'matches', '-webkit-any', '-moz-any']);

/** Reads a selector; elements that only stand beside another count for nothing. */
export function readSelector(text: string): Selector {
  const found: Selector = [];
  let compound: Compound = { names: [], choices: [] };
  let at = 0;
  const read = (): string => {
    name.lastIndex = at;
    const word = name.exec(text)?.[0] ?? '';
    at += word.length || 1;
    return word.replaceAll('\\', '');
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '.' || sign === '#') {
      at++;
      compound.names.push(sign + read());
    } else if (sign === '[') {
      const end = closing(text, at + 1, '[', ']');
      compound.names.push(attributeName(text.slice(at, end)));
      at = end;
    } else if (sign === ':') {
      while (text[at] === ':') at++;
      const pseudo = read();
      if (text[at] !== '(') continue;
      const end = closing(text, at + 1, '(', ')');
      if (choices.has(pseudo)) {
        compound.choices.push(splitSelectors(text.slice(at + 1, end - 1)).map(readSelector));
      }
      at = end;
    } else if (/[\s>+~]/.test(sign)) {
      const between = /^[\s>+~]+/.exec(text.slice(at))![0];
      at += between.length;
      const kind = between.trim();
      if (kind !== '+' && kind !== '~') found.unshift({ compound, sign: kind === '>' ? '>' : ' ' });
      compound = { names: [], choices: [] };
    } else if (/[a-zA-Z]/.test(sign)) {
      compound.names.push(read().toLowerCase());
    } else {
      at++;
    }
  }
  return [{ compound, sign: '' }, ...found];
}

/**
 * Tells if a selector could match an element at this place, in some state.
 *
 * @param dynamic names that an element may come to have by itself or by a script
 */
export function matches(
  selector: Selector,
  place: Place | undefined,
  dynamic: ReadonlySet<string>,
  from = 0,
): boolean {
  if (!place) return false;
  const { compound } = selector[from]!;
  const holds =
    compound.names.every(
      (one) => place.names.has(one) || dynamic.has(one.replace(/=[\s\S]*/, '')),
    ) && compound.choices.every((some) => some.some((one) => matches(one, place, dynamic)));
  if (!holds) return false;
  const next = selector[from + 1];
  if (!next) return true;
  if (next.sign === '>') return matches(selector, place.parent, dynamic, from + 1);
  for (let at = place.parent; at; at = at.parent) {
    if (matches(selector, at, dynamic, from + 1)) return true;
  }
  return false;
}

/** Names what an attribute selector asks for: `[name`, or `[name=value` for a whole value. */
function attributeName(selector: string): string {
  const [, name, value] = /^\[\s*([\w-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*\])?/
    .exec(selector)!
    .filter((part, at) => at < 2 || part !== undefined);
  return `[${name!.toLowerCase()}${value === undefined ? '' : `=${value}`}`;
}

/** Lists every name that stands in a selector, also of elements beside, within or excluded. */
export function namesInSelector(text: string): string[] {
  const values = (text.match(/\[[^\]"']*(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g) ?? []).map(attributeName);
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  const names = [...bare.matchAll(/(\[\s*|[.#])?((?:[a-zA-Z_]|\\.)(?:[\w-]|\\.)*)/g)].map(
    ([, sign, name]) => {
      const plain = name!.replaceAll('\\', '');
      if (!sign) return plain.toLowerCase();
      return sign.startsWith('[') ? `[${plain.toLowerCase()}` : sign + plain;
    },
  );
  return [...names, ...values];
}
