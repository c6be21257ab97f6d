import { getCollection } from 'astro:content';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { cardPath, notFoundPage } from '../features/cards/card-path.ts';
import { cardSize } from '../features/cards/card.ts';
import { withSocialTags } from '../features/cards/social-tags.ts';
import { href } from '../lib/site.ts';

/** Tells link previews about a page’s card. */
export const onRequest = defineRouteMiddleware(async ({ locals, site }) => {
  const { starlightRoute: route, t } = locals;
  // A page that is no document, such as a tool’s, has no card.
  const isDocument = (await getCollection('docs')).some(({ id }) => id === (route.id || 'index'));
  const card = isDocument ? cardPath(route.id) : undefined;
  const head = route.head
    .filter(
      (tag) =>
        !isNeedless(tag) &&
        (site || !isPreview(tag)) &&
        (route.id !== notFoundPage || isNotAddress(tag)),
    )
    .map(withPlainIcon);
  route.head = withSocialTags(head, {
    type: route.id === '' ? 'website' : 'article',
    image:
      site && card
        ? { url: new URL(href(card), site).href, alt: cardAlt(route, t), ...cardSize }
        : undefined,
  });
});

/** Says what a page’s card shows. */
function cardAlt({ entry, siteTitle }: StarlightRouteData, t: App.Locals['t']): string {
  const { title, sheet } = entry.data;
  if (title === siteTitle) return title;
  return t(sheet ? 'card.altSheet' : 'card.alt', {
    site: siteTitle,
    title,
    number: sheet?.number,
    interpolation: { escapeValue: false },
  });
}

/** Names the icon as every browser of today knows it. */
function withPlainIcon(tag: StarlightRouteData['head'][number]): typeof tag {
  return tag.attrs?.['rel'] === 'shortcut icon'
    ? { ...tag, attrs: { ...tag.attrs, rel: 'icon' } }
    : tag;
}

/** Tells tags apart that give the page’s own address, which the page for lost readers lacks. */
function isNotAddress({ attrs }: StarlightRouteData['head'][number]): boolean {
  return attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url';
}

/** Tags that no reader needs, at the cost of their bytes: previews take language and site from the page. */
const needless = new Set<unknown>(['generator', 'twitter:card', 'og:locale', 'og:site_name']);

/**
 * Tells tags for previews alone. Where the site's address isn't known there is no card to show, and
 * previews take the title and the description that every page has.
 */
function isPreview({ attrs }: StarlightRouteData['head'][number]): boolean {
  return String(attrs?.['property']).startsWith('og:');
}

/** Tells the tags of Starlight that a page can do without. */
function isNeedless({ attrs }: StarlightRouteData['head'][number]): boolean {
  return needless.has(attrs?.['name'] ?? attrs?.['property']);
}
