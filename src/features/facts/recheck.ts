import type { IsoDate } from '../../lib/dates.ts';

/*
 * Both functions also run as an inline script, from their own source text, before the page is first
 * painted: so neither may use anything from outside itself but what it is given.
 */

/** Tells whether the day by which a fact should have been checked again has passed. */
export function isOverdue(recheck: IsoDate, today: IsoDate): boolean {
  return recheck < today;
}

/** Adds a note to each part of a page whose `data-recheck`, a day, is overdue. */
export function noteOverdue(
  page: ParentNode,
  today: IsoDate,
  overdue: typeof isOverdue,
  note: string,
): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-recheck]')) {
    if (overdue(place.dataset['recheck']!, today)) place.append(`, ${note}`);
  }
}
