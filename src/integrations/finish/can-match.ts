import type { Names } from './page-names.ts';

/** Pseudo-classes whose argument is a choice of selectors. */
const choices = new Set(['is', 'where', 'has', 'matches', '-webkit-any', '-moz-any']);

const name = /(?:[\w-]|[^\0-\x7f]|\\.)+/y;

/**
 * Tells if a selector could match something in a page that has these names, in some state.
 *
 * It looks at names alone, not at their order, and takes every pseudo-class and pseudo-element for
 * possible: so it never says no to a rule that the page may come to need.
 */
export function canMatch(selector: string, names: Names): boolean {
  let at = 0;
  const read = (): string => {
    name.lastIndex = at;
    const found = name.exec(selector)?.[0] ?? '';
    at += found.length || 1;
    return found.replaceAll('\\', '');
  };
  while (at < selector.length) {
    const sign = selector[at]!;
    if (sign === '.' || sign === '#') {
      at++;
      if (!names.has(sign + read())) return false;
    } else if (sign === '[') {
      at++;
      if (!names.has(`[${read().toLowerCase()}`)) return false;
      at = closing(selector, at, '[', ']');
    } else if (sign === ':') {
      while (selector[at] === ':') at++;
      const pseudo = read();
      if (selector[at] !== '(') continue;
      const end = closing(selector, at + 1, '(', ')');
      const inner = selector.slice(at + 1, end - 1);
      if (choices.has(pseudo) && !splitSelectors(inner).some((one) => canMatch(one, names))) {
        return false;
      }
      at = end;
    } else if (/[a-zA-Z]/.test(sign)) {
      if (!names.has(read().toLowerCase())) return false;
    } else {
      at++;
    }
  }
  return true;
}

/** Splits a list of selectors at its own commas. */
export function splitSelectors(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    if (/[([]/.test(list[at]!)) depth++;
    else if (/[)\]]/.test(list[at]!)) depth--;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim()).filter(Boolean);
}

/** Finds the place after the bracket that closes what is open at `from`. */
export function closing(text: string, from: number, open: string, close: string): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === open) depth++;
    else if (sign === close && --depth === 0) return at + 1;
  }
  return text.length;
}
