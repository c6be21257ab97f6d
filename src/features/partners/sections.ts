/** A section of a partner type's page, as the contents list names it. */
export type Section = { slug: string; text: string };

/** Words of the catalogue for each section, and the end of its id, in order. */
const parts = [
  ['here-to', 'partners.hereTo'],
  ['hook', 'partners.hook'],
  ['find', 'partners.find'],
  ['asks', 'partners.asks'],
  ['give-and-get', 'partners.giveAndGet'],
  ['talk-to-action', 'partners.talk'],
  ['watch-out', 'partners.watchOut'],
  ['nations', 'partners.nations'],
  ['sources', 'partners.sources'],
] as const;

/** Key of a section's heading in the catalogue. */
type Key = (typeof parts)[number][1];

/** Lists the sections of a partner type's page in order; their ids start with its slug. */
export function partnerSections(slug: string, words: (key: Key) => string): Section[] {
  return parts.map(([end, key]) => ({ slug: `${slug}-${end}`, text: words(key) }));
}
