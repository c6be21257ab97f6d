/* “My strategy” as a reader meets it. */
import type { Page } from '@playwright/test';

/** Address of the page. */
export const myStrategy = 'my-strategy/';

/** The parts of the page by the names that a reader sees or hears. */
export function strategyOn(page: Page) {
  const builder = page.locator('commitment-builder');
  return {
    builder,
    heading: builder.getByRole('heading', { level: 2 }),
    verdict: builder.locator('[data-verdict-words]'),
    nextFix: builder.getByRole('button', { name: /^Fix next: / }),
    saved: builder.locator('[data-saved]'),
    /** Opens a commitment that is empty. */
    startFromNothing: () => page.getByRole('link', { name: 'Start from nothing' }).click(),
    box: (label: string) => builder.getByLabel(label, { exact: true }),
    choice: (label: string) => builder.getByRole('radio', { name: label, exact: true }),
    /** Shows every question at once. */
    showAll: () => builder.getByRole('button', { name: 'All questions' }).click(),
    done: () => builder.getByRole('button', { name: 'Done', exact: true }).click(),
    row: (name: string | RegExp) => page.locator('.commitment', { hasText: name }),
    group: (name: string) =>
      page.locator('.partner-group', { has: page.getByRole('heading', { name, exact: true }) }),
    /** Adds a partner from the list. */
    addPartner: async (name: string) => {
      await page.getByText('Add a partner', { exact: true }).click();
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Save the partner' }).click();
    },
    undo: () => page.locator('site-notices').getByRole('button', { name: 'Undo' }).click(),
  };
}

/** A day so many days from today in the reader's own time, as `YYYY-MM-DD`. */
export function day(fromToday: number): string {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A firm commitment as it is saved, with what a test wants to change. */
export function savedCommitment(fields: Record<string, unknown> = {}): string {
  const all = {
    order: 1,
    agreedOn: day(-60),
    action: 'Train all 12 door staff in one paid hour before a shift',
    ownerOrg: 'partner',
    ownerRole: 'General manager, The Example Arms',
    ownerContact: 'K. Example',
    dueOn: day(60),
    measure: 'Number of door staff trained, with a follow-up spot check',
    evidence: 'Signed register',
    baselineStatus: 'known',
    baselineValue: '0 of 12',
    target: '12 of 12',
    resourceStatus: 'agreed',
    resourceNote: 'Paid hour before a shift',
    record: 'minuted',
    reviewOn: day(70),
    reviewForum: 'Pubwatch meeting',
    ifMissed: 'If fewer than 9 are trained',
    thenWeWill: 'a second session runs in March',
    ...fields,
  };
  const time = Date.now() - 86_400_000;
  return JSON.stringify({
    v: 1,
    at: new Date(time).toISOString(),
    edited: Object.fromEntries(Object.keys(all).map((field) => [field, time])),
    ...all,
  });
}
