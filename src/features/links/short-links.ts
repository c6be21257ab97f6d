/** A page that only leads on: an address that is easy to say, or one that survives mail programs. */
export type ShortLink = {
  /** Address from the site's root, such as `9/`. */
  path: string;
  /** Where it leads, from the site's root; a fragment may follow. */
  target: string;
  /** Name of the target, shown in link previews and as the plain link. */
  title: string;
  /** Neutral sentence for link previews. */
  description: string;
};

/** What a short link needs to know of a sheet. */
type NumberedSheet = { id: string; title: string; description: string; number: number };

/** Makes the short address of a sheet from its number, from the site's root. */
export function sheetShortPath(number: number): string {
  return `${number}/`;
}

/** Makes the short address of anything with an id, from the site's root. */
export function goPath(id: string): string {
  return `go/${id}/`;
}

/** Makes the short link of every sheet, in the order of their numbers. */
export function sheetShortLinks(sheets: readonly NumberedSheet[]): ShortLink[] {
  return sheets
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, title, description }) => ({
      path: sheetShortPath(number),
      target: `${id}/`,
      title,
      description,
    }));
}

/** Tells a short link's address, from the site's root, from that of a page to read. */
export function isShortPath(path: string): boolean {
  return /^(\d+|go\/[^/]+)\/$/.test(path);
}

/** Writes an address as people say and type it: `guide.example.org/9/`. */
export function spokenAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
