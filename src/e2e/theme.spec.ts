import type { Page } from '@playwright/test';
import { phone, policeSheet, wide } from './support/guide.ts';
import { holdScripts } from './support/scripts.ts';
import { blockStorage } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const paper = { light: 'rgb(252, 250, 245)', dark: 'rgb(21, 16, 29)' };

test.use({ colorScheme: 'light', viewport: wide });

const choice = (page: Page) => page.getByRole('combobox', { name: 'Light or dark' });
const expectPaper = (page: Page, theme: keyof typeof paper) =>
  expect(page.locator('html')).toHaveCSS('background-color', paper[theme]);

/** Notes the colour of the page in each frame, from its first. */
async function watchFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const colours = new Set<string>();
    Object.assign(window, { colours });
    (function note() {
      if (document.body) colours.add(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(note);
    })();
  });
  return () => page.evaluate(() => [...(window as unknown as { colours: Set<string> }).colours]);
}

test('a page follows the device until the reader chooses', async ({ page }) => {
  await page.goto('./');
  await expect(choice(page)).toHaveValue('auto');
  await expectPaper(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPaper(page, 'dark');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('dark, once chosen, stays on the next page and after a reload', async ({ page }) => {
  await page.goto('./');
  await choice(page).selectOption('Dark');
  await expectPaper(page, 'dark');
  await page.reload();
  await expectPaper(page, 'dark');
  await expect(choice(page)).toHaveValue('dark');
  await page.goto(policeSheet.path);
  await expectPaper(page, 'dark');
});

test('“as my device” takes the choice back and leaves nothing saved', async ({ page }) => {
  await page.goto('./');
  await choice(page).selectOption('Dark');
  await expectPaper(page, 'dark');
  await choice(page).selectOption('As my device');
  await expectPaper(page, 'light');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('no frame is drawn in the wrong theme, even while scripts are slow', async ({ page }) => {
  await page.goto('./');
  await choice(page).selectOption('Dark');
  await expectPaper(page, 'dark');
  const colours = await watchFrames(page);
  const scripts = await holdScripts(page);
  await page.goto(policeSheet.path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(scripts.waiting).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(colours).toEqual([paper.dark]);
  await scripts.release();
  await expect(choice(page)).toHaveValue('dark');
  expect(await colours()).toEqual([paper.dark]);
});

test('a choice in one tab shows in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('./');
  await other.goto('./');
  await choice(page).selectOption('Dark');
  await expectPaper(other, 'dark');
  await expect(choice(other)).toHaveValue('dark');
});

test('the choice works where nothing can be saved', async ({ page }) => {
  await blockStorage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await expectPaper(page, 'dark');
  await choice(page).selectOption('Light');
  await expectPaper(page, 'light');
  await page.reload();
  await expectPaper(page, 'dark');
});

test('on a phone the choice is in the menu', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(policeSheet.path);
  await expect(choice(page)).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await choice(page).selectOption('Dark');
  await expectPaper(page, 'dark');
});
