/*
 * Whom a list is for: the reader's group, or one of the reader's partners. The page's address says so,
 * as `?for=<partner id>`; nothing is saved for it.
 */

/** The scope of the group's own ticks. */
export const groupScope = 'group';

/**
 * Reads the scope out of the query of an address: `group`, or what may be a partner's id.
 *
 * It also runs as an inline script, from its own source text, before the page is first painted: so it
 * may use nothing from outside itself.
 */
export function scopeIn(search: string): string {
  return /[?&]for=([a-z0-9]+)/.exec(search)?.[1] ?? 'group';
}
