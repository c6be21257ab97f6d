/* Finds a list's parts by what a reader sees or hears. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { LiveChecklist } from './guide.ts';

/** The parts of one list on a page. */
export type ListParts = {
  whole: Locator;
  /** What opens and folds the list on the page of all lists. */
  fold: Locator;
  /** “1 of 8 done”; on a sheet it is announced. */
  count: Locator;
  box(label: string): Locator;
  line(label: string): Locator;
  notForUs(label: string): Locator;
  onlyRemaining: Locator;
  clear: Locator;
  /** What the list asks before it clears. */
  question: Locator;
};

/** Finds a list by its name. */
export function listOn(page: Page, { title }: Pick<LiveChecklist, 'title'>): ListParts {
  const whole = page.getByRole('region', { name: title, exact: true });
  const box = (label: string) => whole.getByRole('checkbox', { name: label, exact: true });
  const line = (label: string) =>
    whole
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox', { name: label, exact: true }) });
  return {
    whole,
    fold: whole.locator('summary').filter({ hasText: title }),
    count: whole.getByRole('status'),
    box,
    line,
    notForUs: (label) => line(label).getByRole('button', { name: /^Not for us/ }),
    onlyRemaining: whole.getByRole('button', { name: 'Show only what remains' }),
    clear: whole.getByRole('button', { name: 'Clear this list' }),
    question: whole.getByRole('group', { name: /^This clears/ }),
  };
}

/** Finds a message at the foot of the screen by part of its text. */
export function noticeOn(page: Page, text: string): Locator {
  return page.locator('site-notices[role="status"] > *').filter({ hasText: text });
}

/** Expects what the list says of its progress, such as “1 of 8 done”. */
export async function expectCount(list: ListParts, text: string): Promise<void> {
  // Words that are hidden for now are no part of what is announced.
  await expect(list.count).toHaveText(text, { useInnerText: true });
}
