/*
 * Links that the reader gathers for one email.
 *
 * Shape: `{"v":1,"links":[{"path":"go/s10-data/","title":"…"}]}` under one key of this tab. Text that
 * doesn't fit is taken for an empty list.
 */

/** A gathered link: its short address from the site's root, and its words. */
export type Gathered = { path: string; title: string };

/** Tells a link of ours from anything else that stands in a saved text. */
function isGathered(value: unknown): value is Gathered {
  const { path, title } = (value ?? {}) as Partial<Gathered>;
  return (
    typeof path === 'string' && /^[\w-]+(\/[\w-]+)*\/$/.test(path) && typeof title === 'string'
  );
}

/** Reads the list out of its text. */
export function decodeGathered(text: string | undefined): Gathered[] {
  try {
    const { v, links } = JSON.parse(text ?? '') as { v: unknown; links: unknown };
    if (v !== 1 || !Array.isArray(links)) return [];
    return links.filter(isGathered).map(({ path, title }) => ({ path, title }));
  } catch {
    return [];
  }
}

/** Writes the list as text; undefined where there is nothing to keep. */
export function encodeGathered(links: readonly Gathered[]): string | undefined {
  return links.length > 0 ? JSON.stringify({ v: 1, links }) : undefined;
}

/** Adds a link at the end, or renews its words where it stands. */
export function withLink(links: readonly Gathered[], link: Gathered): Gathered[] {
  const isThere = links.some(({ path }) => path === link.path);
  return isThere ? links.map((one) => (one.path === link.path ? link : one)) : [...links, link];
}

/** Takes a link out. */
export function withoutLink(links: readonly Gathered[], path: string): Gathered[] {
  return links.filter((link) => link.path !== path);
}
