import { goPath, sheetShortPath, spokenAddress } from './short-links.ts';

type Link = { type: 'element'; tagName: string; properties: Record<string, unknown> };

/** Finds the address that paper shows for a page; undefined where it has no short one. */
export type PaperAddress = (page: string) => string | undefined;

/**
 * Makes a function that finds the short addresses of sheets and of partner types.
 *
 * @param sheets with their path from the root, without slashes around it
 * @param base folder the site is served from, with a slash at both ends
 * @param site absolute address of the host; without it the short address starts with a slash
 */
export function paperAddresses(
  sheets: readonly { slug: string; sheet: { number: number } }[],
  base: string,
  site?: string,
): PaperAddress {
  const root = site ? spokenAddress(new URL(base, site).href) : base;
  const numbers = new Map(sheets.map(({ slug, sheet }) => [`/${slug}/`, sheet.number]));
  return (page) => {
    const number = numbers.get(page);
    if (number !== undefined) return root + sheetShortPath(number);
    const partner = /^\/partners\/([^/]+)\/$/.exec(page)?.[1];
    return partner && root + goPath(partner);
  };
}

/** Notes on each link of the content to a page with a short address what paper shows after it. */
export function paperLinks(addressOf: PaperAddress) {
  return {
    name: 'paper-links',
    element: {
      filter: ['a'],
      visit(node: Link): Link | undefined {
        const href = node.properties?.['href'];
        const address = typeof href === 'string' && addressOf(href.replace(/#.*$/, ''));
        if (!address) return undefined;
        return { ...node, properties: { ...node.properties, 'data-paper': address } };
      },
    },
  };
}
