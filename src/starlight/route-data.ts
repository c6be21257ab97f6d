import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Puts sheets in the order of their numbers for “before this” and “after this”. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const { sheet } = route.entry.data;
  route.pagination = { prev: undefined, next: undefined };
  if (!sheet) return;

  const sheets = (await getCollection('docs'))
    .flatMap(({ id, data }) => (data.sheet ? [{ id, title: data.title, ...data.sheet }] : []))
    .sort((a, b) => a.number - b.number);
  const at = sheets.findIndex(({ number }) => number === sheet.number);
  const link = (neighbour: (typeof sheets)[number] | undefined) => {
    if (!neighbour) return undefined;
    const { id, number, title } = neighbour;
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    return {
      type: 'link' as const,
      label: `${number}. ${title}`,
      href: `${base}/${id}/`,
      isCurrent: false,
      badge: undefined,
      attrs: {},
    };
  };
  route.pagination = { prev: link(sheets[at - 1]), next: link(sheets[at + 1]) };
});
