/*
 * A first visit on a phone, by what can be read on the screen. Each step may cost as many taps and
 * filled boxes as it does today, and no more; `styles/README.md` says how they came down.
 */
import type { Locator } from '@playwright/test';
import { phone } from './support/guide.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: phone, permissions: ['clipboard-read', 'clipboard-write'] });

test('a new reader ticks, makes a promise firm, sends, prints and comes back', async ({ page }) => {
  const spent = { taps: 0, boxes: 0 };
  const tap = async (what: Locator) => {
    await what.click();
    spent.taps++;
  };
  const fill = async (what: Locator, text: string) => {
    await what.fill(text);
    spent.boxes++;
  };
  /** Ends a step: expects what it has cost, and counts anew. */
  const cost = (step: string, taps: number, boxes = 0) => {
    expect(spent, `${step}: taps and boxes`).toEqual({ taps, boxes });
    Object.assign(spent, { taps: 0, boxes: 0 });
  };
  await page.addInitScript(() => {
    window.print = () => void (document.title = 'Printed');
  });
  await page.goto('./');

  await tap(page.getByRole('link', { name: 'Schools, colleges and universities' }).first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Schools, colleges/);
  cost('Find what applies to a school', 1);

  const list = page.locator('check-list').first();
  await tap(list.getByRole('checkbox').nth(0));
  await tap(list.getByRole('checkbox').nth(1));
  await expect(list.getByRole('status')).toHaveText(/^2 of \d+ done/, { useInnerText: true });
  cost('Tick two lines', 2);

  const heading = page.getByRole('heading', { name: 'Who is in charge of safety?' });
  await tap(page.getByRole('button', { name: 'Link: Who is in charge of safety?' }));
  await tap(page.getByRole('menuitem', { name: 'Copy link' }));
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/go\/s11-safety-lead\/$/);
  await expect(heading).toBeVisible();
  cost('Take the link of a section', 2);

  await tap(page.getByRole('button', { name: 'Print this page' }));
  await expect(page).toHaveTitle('Printed');
  cost('Print', 1);

  await tap(page.getByRole('link', { name: 'Schools', exact: true }));
  const builder = page.locator('commitment-builder');
  await tap(builder.getByRole('button', { name: 'All questions' }));
  await fill(builder.getByLabel('Role of the owner', { exact: true }), 'Deputy head');
  await fill(builder.getByLabel('Who to ring or write to', { exact: true }), 'J. Example');
  await expect(builder.locator('[data-verdict-words]')).toHaveText(/^This is action/);
  await expect(builder.locator('[data-saved]')).toHaveText(/^Saved/);
  cost('Write a commitment that is action', 2, 2);

  await page.goto('./');
  await tap(page.locator('carry-on').getByRole('link', { name: /2 of \d+ done/ }));
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  cost('Carry on the next day', 1);
});
