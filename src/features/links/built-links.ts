import { parse } from 'node-html-parser';

/** A link of the built site that leads nowhere, or an id that stands twice. */
export type BrokenLink = { page: string; link: string; problem: string };

/** What the built site holds: pages by path from the root, such as `sheets/councils/index.html`. */
export type BuiltSite = { pages: ReadonlyMap<string, string>; files: ReadonlySet<string> };

/** Attributes that hold addresses. */
const addresses = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['meta[property="og:image"]', 'content'],
  ['carry-on', 'data-lists'],
  ['meta[http-equiv="refresh"]', 'content'],
] as const;

/**
 * Follows every internal link and anchor of the built site.
 *
 * @param base folder the site is served from, with a slash at both ends
 * @param site absolute address of the site, where it is known
 */
export function findBrokenLinks(
  { pages, files }: BuiltSite,
  base: string,
  site?: string,
): BrokenLink[] {
  const documents = new Map([...pages].map(([path, html]) => [path, parse(html)]));
  const ids = new Map(
    [...documents].map(([path, document]) => [
      path,
      document.querySelectorAll('[id]').map((element) => element.id),
    ]),
  );
  const refreshes = new Set(
    [...pages].filter(([, html]) => html.includes('http-equiv="refresh"')).map(([path]) => path),
  );
  const broken: BrokenLink[] = [];
  const origin = site && new URL(site).origin;

  for (const [page, document] of documents) {
    const seen = new Set<string>();
    for (const id of ids.get(page) ?? []) {
      if (seen.has(id)) broken.push({ page, link: `#${id}`, problem: 'this id stands twice' });
      seen.add(id);
    }
    const here = new URL(page.replace(/index\.html$/, ''), `http://site.invalid${base}`);
    for (const [tag, attribute] of addresses) {
      for (const element of document.querySelectorAll(tag)) {
        const link = element.getAttribute(attribute)?.replace(/^\d+;\s*url=/, '');
        if (link === undefined) continue;
        const problem = follow(link, here, page, tag);
        if (problem) broken.push({ page, link, problem });
      }
    }
  }
  return broken;

  /** Says what is wrong with a link, if anything. */
  function follow(link: string, here: URL, page: string, tag: string): string | undefined {
    let url: URL;
    try {
      url = new URL(link, here);
    } catch {
      return 'this is no address';
    }
    if (url.origin !== here.origin && url.origin !== origin) return undefined;
    if (!url.pathname.startsWith(base)) return `the base path ${base} is missing`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const target = link.startsWith('#')
      ? page
      : path === '' || path.endsWith('/')
        ? `${path}index.html`
        : path;
    if (!pages.has(target) && !files.has(target)) return `there is no ${target}`;
    if (tag === 'meta[http-equiv="refresh"]' && refreshes.has(target)) {
      return 'this leads to a page that only leads on';
    }
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && pages.has(target) && !ids.get(target)?.includes(fragment)) {
      return `there is no id “${fragment}” on ${target}`;
    }
    return undefined;
  }
}
