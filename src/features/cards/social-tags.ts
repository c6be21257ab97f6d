import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

/** What a page tells link previews beyond Starlight’s own tags. */
export type Social = {
  /** Kind of page, as the Open Graph protocol names it. */
  type: 'website' | 'article';
  /** The card: its absolute address, what it shows and its size in pixels. */
  image?: { url: string; alt: string; width: number; height: number } | undefined;
};

/**
 * Adds what link previews read to a page’s head.
 *
 * A tag that Starlight has already put there under the same name is replaced, never repeated.
 */
export function withSocialTags(head: Head, { type, image }: Social): Head {
  const tags: Head = [
    ...(image
      ? [
          property('og:type', type),
          property('og:image', image.url),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(image.width)),
          property('og:image:height', String(image.height)),
          property('og:image:alt', image.alt),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
        ]
      : []),
  ];
  const names = new Set(tags.map(nameOf));
  return [...head.filter((tag) => tag.tag !== 'meta' || !names.has(nameOf(tag))), ...tags];
}

function meta(attrs: Record<string, string>): Head[number] {
  return { tag: 'meta', attrs };
}

function property(name: string, content: string): Head[number] {
  return meta({ property: name, content });
}

/** Name that a meta tag goes by; the `charset` tag has none. */
function nameOf({ attrs }: Head[number]): string | undefined {
  const name = attrs?.['property'] ?? attrs?.['name'];
  return name === undefined ? undefined : String(name);
}
