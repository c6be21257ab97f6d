import { publishedPages, type Ledger } from './ledger.ts';
import { leadOnPage, previewOf, type LeadOn } from './lead-on-page.ts';
import { movedFragments, whereMoved, type Moved } from './moved.ts';
import type { ReadSite } from './read-built.ts';
import { goPath } from './short-links.ts';

/** How the site is served: its folder, with a slash at both ends, and its host if known. */
export type Served = { base: string; site?: string | undefined };

/** A file to write into the built site, by path from its root. */
export type Written = { path: string; text: string };

/**
 * Makes a page at `/go/<id>/` for each id, one at each old address, and the lists that the page
 * for wrong addresses and old fragments are looked up in.
 */
export function shortPages(
  { pages, built }: ReadSite,
  ledger: Ledger,
  moved: Moved,
  { base, site }: Served,
): Written[] {
  const previews = new Map<string, ReturnType<typeof previewOf>>();
  /** Makes the page at `path` that leads to `target`, an address from the site's root. */
  const lead = (path: string, target: string, more: Partial<LeadOn>): Written => {
    const page = target.replace(/[?#].*$/, '');
    let preview = previews.get(page);
    if (!preview) {
      preview = previewOf(pages.get(`${page.slice(1)}index.html`) ?? '');
      previews.set(page, preview);
    }
    const address = base + target.slice(1);
    const home = base + page.slice(1);
    const canonical = site ? new URL(home, site).href : home;
    const icon = `${base}favicon.svg`;
    const text = leadOnPage({ ...preview, address, canonical, icon, ...more });
    return { path: `${path}index.html`, text };
  };

  const names = built.pages.flatMap((page) => {
    const { title } = previewOf(pages.get(`${page.slice(1)}index.html`)!);
    return title ? [[page, title] as const] : [];
  });
  const targets = new Map<string, [title: string, target: string]>();
  for (const [id, { title, target }] of built.ids) targets.set(id, [title, target]);
  const old = Object.keys(moved.ids).flatMap((id) => {
    const target = whereMoved(id, moved, built);
    const title = built.ids.get(moved.ids[id]!)?.title;
    return target ? [lead(goPath(id), target, title ? { title } : {})] : [];
  });
  const redirects = Object.entries(moved.pages)
    .filter(([from]) => from.endsWith('/'))
    .map(([from, to]) => lead(from.slice(1), to, { keepsFragment: true }));
  const fragments = movedFragments(publishedPages(ledger), moved, built);
  return [
    ...[...targets].map(([id, [title, target]]) => lead(goPath(id), target, { title })),
    ...old,
    ...redirects,
    {
      path: 'go/known.json',
      text: JSON.stringify({ pages: Object.fromEntries(names), ids: Object.fromEntries(targets) }),
    },
    { path: 'go/moved.json', text: JSON.stringify(fragments) },
  ];
}
