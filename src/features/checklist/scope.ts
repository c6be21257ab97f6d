/*
 * Whom a list is for: the reader's group, or one of the reader's partners. The page's address says so,
 * as `?for=<partner id>`; nothing is saved for it.
 *
 * The two functions here also run as an inline script, from their own source text, before the page is
 * first painted: so neither may use anything from outside itself but what it is given.
 */

/** The scope of the group's own ticks. */
export const groupScope = 'group';

/** A partner of the reader, as far as a list knows it. */
export type ForPartner = { id: string; name: string };

/**
 * Finds the partner that an address is about, among those saved here.
 *
 * @param search the query of the address
 * @param read returns the saved text of a key; it may throw
 */
export function partnerInAddress(
  search: string,
  read: (key: string) => string | null | undefined,
): ForPartner | undefined {
  try {
    const id = /[?&]for=([a-z0-9]+)(?:&|$)/.exec(search)![1]!;
    const partner = JSON.parse(read('tta:partner:' + id)!);
    return partner.edited && !partner.gone ? { id, name: String(partner.name) } : undefined;
  } catch {
    return undefined;
  }
}

/** Shows in a part of the page whom its lists are for. */
export function showFor(part: ParentNode, name: string | undefined): void {
  for (const place of part.querySelectorAll<HTMLElement>('list-for')) {
    place.toggleAttribute('data-partner', name !== undefined);
    const [group, partner] = place.querySelectorAll<HTMLElement>('[data-who]');
    // The whole guide, for paper, has lists without their controls.
    if (!group || !partner) continue;
    group.hidden = name !== undefined;
    partner.hidden = name === undefined;
    partner.textContent = name ?? '';
  }
}
