import { sheetShortPath, spokenAddress } from './short-links.ts';

type Link = { type: 'element'; tagName: string; properties: Record<string, unknown> };

/**
 * Maps pages to the short addresses that paper shows for them.
 *
 * @param sheets with their path from the root, without slashes around it
 * @param base folder the site is served from, with a slash at both ends
 * @param site absolute address of the host; without it the short address starts with a slash
 */
export function paperAddresses(
  sheets: readonly { slug: string; sheet: { number: number } }[],
  base: string,
  site?: string,
): Map<string, string> {
  const root = site ? spokenAddress(new URL(base, site).href) : base;
  return new Map(
    sheets.map(({ slug, sheet }) => [`/${slug}/`, `${root}${sheetShortPath(sheet.number)}`]),
  );
}

/** Notes on each link of the content to a page with a short address what paper shows after it. */
export function paperLinks(addresses: ReadonlyMap<string, string>) {
  return {
    name: 'paper-links',
    element: {
      filter: ['a'],
      visit(node: Link): Link | undefined {
        const href = node.properties?.['href'];
        const address = typeof href === 'string' && addresses.get(href.replace(/#.*$/, ''));
        if (!address) return undefined;
        return { ...node, properties: { ...node.properties, 'data-paper': address } };
      },
    },
  };
}
