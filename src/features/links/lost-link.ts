import { nearest } from './nearest.ts';

/** Every address and id of the site with its words, as `go/known.json` has them. */
export type Known = {
  /** Title by address, such as `/8/` and `/sheets/councils/`. */
  pages: Readonly<Record<string, string>>;
  ids: Readonly<Record<string, readonly [title: string, target: string]>>;
};

/** Something that the reader of a wrong address may have meant. */
export type Suggestion = { title: string; target: string };

/** How many suggestions a reader can take in. */
const most = 5;

/**
 * Suggests what a wrong address most likely meant, the likeliest first.
 *
 * @param path the wrong address from the site's root: `/go/s10-dta/`, `/88/` or `/sheets/concils/`
 */
export function suggestions(path: string, { pages, ids }: Known): Suggestion[] {
  const parts = safelyDecoded(path).toLowerCase().split('/').filter(Boolean);
  const wrong = parts.at(-1) ?? '';
  const isNumber = /^\d+$/.test(wrong);
  const named = new Map<string, Suggestion>();
  for (const [id, [title, target]] of Object.entries(ids)) named.set(id, { title, target });
  for (const [target, title] of Object.entries(pages)) {
    const name = target.split('/').at(-2)!;
    if (/^\d+$/.test(name) !== isNumber || (parts[0] === 'go' && named.has(name))) continue;
    named.set(name, { title: isNumber ? `${name}. ${title}` : title, target });
  }
  const names = [...named.keys()].filter((name) => name && /^\d+$/.test(name) === isNumber);
  const found = nearest(wrong, names, most).map((name) => named.get(name)!);
  return [...new Map(found.map((one) => [one.target, one])).values()];
}

/** Reads a path that another program may have encoded badly. */
function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
