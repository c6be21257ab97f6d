/** A link as written in MDX: the words that a reader clicks, and where they lead. */
export type ContentLink = { text: string; href: string };

/** Ways in which content writes a link; a component’s props count, because they become one. */
const forms = [
  /(?<!!)\[(?<text>[^\]]*)\]\((?<href>[^)\s]*)[^)]*\)/g,
  /<a\s[^>]*?href="(?<href>[^"]*)"[^>]*>(?<text>[\s\S]*?)<\/a>/g,
  /<[A-Z]\w*\s[^>]*?title="(?<text>[^"]*)"[^>]*?\shref="(?<href>[^"]*)"/g,
  /\btext:\s*'(?<text>[^']*)',\s*href:\s*'(?<href>[^']*)'/g,
  // “On this page” makes a link of each heading.
  /^##\s+(?<text>.*?)\s*\{(?<href>#[^}\s]+)\}\s*$/gm,
  // Markdown makes a link of an address that stands in the text.
  /(?<![("'`=])(?<text>(?<href>\b(?:https?:\/\/|www\.)[^\s<>)]+))/g,
];

/** Lists the links that an author has written in an MDX file. */
export function contentLinks(mdx: string): ContentLink[] {
  return forms.flatMap((form) =>
    [...mdx.matchAll(form)].map(({ groups }) => ({
      text: groups!['text']!.replace(/<[^>]*>|[*_`]/g, '').trim(),
      href: groups!['href']!,
    })),
  );
}

/** Words that say nothing about where a link leads. */
const empty = new Set([
  'click here',
  'find out more',
  'go',
  'here',
  'learn more',
  'link',
  'more',
  'page',
  'read more',
  'see here',
  'see more',
  'this',
  'this link',
  'this page',
  'website',
]);

/** Tells whether a link’s words make no sense without the sentence around them. */
export function isVague({ text }: ContentLink): boolean {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
  return empty.has(words) || !/\p{L}{2}/u.test(text) || /^(?:\w+:\/\/|www\.|mailto:)/.test(text);
}

/** Finds the words that lead to more than one place on the same page, with those places. */
export function twoPlaces(links: readonly ContentLink[]): { text: string; places: string[] }[] {
  const places = new Map<string, Set<string>>();
  for (const { text, href } of links) {
    const words = text.toLowerCase();
    places.set(words, (places.get(words) ?? new Set()).add(href));
  }
  return [...places]
    .filter(([, found]) => found.size > 1)
    .map(([text, found]) => ({ text, places: [...found] }));
}
