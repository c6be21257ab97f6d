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
function neighbours(pages: readonly Numbered[], number: number) {
  const at = pages.findIndex((page) => page.number === number);
  return { prev: neighbour(pages[at - 1]), next: neighbour(pages[at + 1]) };
}

/** Pages that have numbers, in their order; a build reads them once. */
let known: Promise<{ sheets: Numbered[]; partners: Numbered[] }> | undefined;

function numbered() {
  const read = async () => {
    const docs = await getCollection('docs');
    const list = (numberOf: (data: (typeof docs)[number]['data']) => number | undefined) =>
      docs
        .flatMap(({ id, data }) => {
          const number = numberOf(data);
          return number === undefined ? [] : [{ id, title: data.title, number }];
        })
        .sort((a, b) => a.number - b.number);
    return {
      sheets: list(({ sheet }) => sheet?.number),
      partners: list(({ partner }) => partner?.number),
    };
  };
  // Pages come and go while somebody writes.
  if (import.meta.env.DEV) return read();
  known ??= read();
  return known;
}

/**
 * Puts sheets and partner types in the order of their numbers for “before this” and “after this”,
 * and gives pages that are made from data a list of contents.
 */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const { sheet, partner } = route.entry.data;
  route.pagination = { prev: undefined, next: undefined };

  if (sheet) route.pagination = neighbours((await numbered()).sheets, sheet.number);
  if (partner) {
    route.pagination = neighbours((await numbered()).partners, partner.number);
    const slug = route.entry.id.replace('partners/', '');
    const items = partnerSections(slug, (key) => locals.t(key)).map((section) => ({
      depth: 2,
      children: [],
      ...section,
    }));
    if (route.toc) route.toc.items.push(...items);
  }
});
