import type { IsoDate } from '../../lib/dates.ts';

/** Tells whether the day by which a fact should have been checked again has passed. */
export function isOverdue(recheck: IsoDate, today: IsoDate): boolean {
  return recheck < today;
}

/**
 * Adds a note to each part of the page whose `data-recheck`, a day, is overdue.
 *
 * It also runs as an inline script, from its own source text, before the page is first painted: so it may
 * use nothing from outside itself.
 */
export function noteOverdue(today: IsoDate, note: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-recheck]')) {
    if (place.dataset['recheck']! < today) place.append(`, ${note}`);
  }
}
