type Link = { type: 'element'; tagName: string; properties: Record<string, unknown> };

/** Puts the base path in front of root-relative links in content, which Astro leaves alone. */
export function baseLinks(base: string) {
  return {
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node: Link): Link | undefined {
        const href = node.properties?.['href'];
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href) || base === '/') return undefined;
        if (href.startsWith(base)) return undefined;
        return { ...node, properties: { ...node.properties, href: base + href.slice(1) } };
      },
    },
  };
}
