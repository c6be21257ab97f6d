import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { partnerSections } from '../features/partners/sections.ts';
import { href } from '../lib/site.ts';

/** A page that has neighbours by number. */
type Numbered = { id: string; title: string; number: number };

/** Makes the link to a neighbour, as Starlight wants it. */
function neighbour(page: Numbered | undefined) {
  if (!page) return undefined;
  return {
    type: 'link' as const,
    label: `${page.number}. ${page.title}`,
    href: href(`${page.id}/`),
    isCurrent: false,
    badge: undefined,
    attrs: {},
  };
}

/** Finds the pages before and after a number. */
function neighbours(pages: Numbered[], number: number) {
  const sorted = pages.sort((a, b) => a.number - b.number);
  const at = sorted.findIndex((page) => page.number === number);
  return { prev: neighbour(sorted[at - 1]), next: neighbour(sorted[at + 1]) };
}

/**
 * Puts sheets and partner types in the order of their numbers for “before this” and “after this”,
 * and gives pages that are made from data a list of contents.
 */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const { sheet, partner } = route.entry.data;
  route.pagination = { prev: undefined, next: undefined };
  const docs = await getCollection('docs');

  if (sheet) {
    const sheets = docs.flatMap(({ id, data }) =>
      data.sheet ? [{ id, title: data.title, number: data.sheet.number }] : [],
    );
    route.pagination = neighbours(sheets, sheet.number);
  }
  if (partner) {
    const types = docs.flatMap(({ id, data }) =>
      data.partner ? [{ id, title: data.title, number: data.partner.number }] : [],
    );
    route.pagination = neighbours(types, partner.number);
    const slug = route.entry.id.replace('partners/', '');
    const items = partnerSections(slug, (key) => locals.t(key)).map((section) => ({
      depth: 2,
      children: [],
      ...section,
    }));
    if (route.toc) route.toc.items.push(...items);
  }
});
