/** An address on another site, and everywhere the guide sends readers to it. */
export type OutsideLink = { url: string; places: string[] };

/** A content file: its path from the project's folder, and its text. */
type ContentFile = { path: string; text: string };

/** What a fact of the register links to. */
type LinkedFact = { id: string; sources: readonly { url?: string | undefined }[] };

/** Addresses in running text; what no address may hold ends them. */
const address = /https?:\/\/[^\s<>"'`“”‘’|\\^{}]+/g;

/** Names that the standards keep free for examples (RFC 2606). */
const example = /(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|net|org)$/;

/** Cuts off what belongs to the sentence or to Markdown around an address. */
function trimmed(url: string): string {
  let end = url.replace(/[.,;:!?*_]+$/, '');
  while (/[)\]]$/.test(end)) {
    const [close, open] = end.endsWith(')') ? [')', '('] : [']', '['];
    if (end.split(close).length <= end.split(open).length) break;
    end = end.slice(0, -1).replace(/[.,;:!?*_]+$/, '');
  }
  return end;
}

/**
 * Collects every address on another site, in order of host, with the places that use it.
 *
 * Addresses kept free for examples, such as `northtown.example`, lead nowhere and are left out.
 */
export function outsideLinks(
  facts: readonly LinkedFact[],
  files: readonly ContentFile[],
): OutsideLink[] {
  const places = new Map<string, Set<string>>();
  const add = (url: string, place: string) => {
    if (!URL.canParse(url) || example.test(new URL(url).hostname)) return;
    places.set(url, (places.get(url) ?? new Set()).add(place));
  };
  for (const { id, sources } of facts) {
    for (const { url } of sources) if (url) add(url, `fact ${id}`);
  }
  for (const { path, text } of files) {
    text.split('\n').forEach((line, at) => {
      for (const [url] of line.matchAll(address)) add(trimmed(url), `${path}, line ${at + 1}`);
    });
  }
  return [...places]
    .map(([url, found]) => ({ url, places: [...found] }))
    .sort((a, b) => hostOf(a.url).localeCompare(hostOf(b.url)) || a.url.localeCompare(b.url));
}

/** Names the host of an address. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
