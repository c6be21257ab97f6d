import type { Page } from '@playwright/test';
import { policeSheet } from './support/guide.ts';
import { expect, test } from './support/test.ts';

/** Opens search and looks for some words. */
async function searchFor(page: Page, words: string) {
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox').fill(words);
  return dialog;
}

test('“liaison officer” leads to the sheet about the police', async ({ page, baseURL }) => {
  await page.goto('./');
  const dialog = await searchFor(page, 'liaison officer');
  await dialog.getByRole('link', { name: policeSheet.title }).first().click();
  await expect(page).toHaveURL(new URL(policeSheet.path, baseURL).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
});

test('a result within the page leads to that part of it', async ({ page, baseURL }) => {
  await page.goto(policeSheet.path);
  const name = 'What if people do not trust the police?';
  const dialog = await searchFor(page, 'disbelieved');
  await dialog.getByRole('link', { name }).first().click();
  await expect(page).toHaveURL(new URL(`${policeSheet.path}#s09-low-trust`, baseURL).href);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name })).toBeFocused();
});

test('words that stand nowhere are said to stand nowhere', async ({ page }) => {
  await page.goto('./');
  const dialog = await searchFor(page, 'xylophone quartet');
  await expect(dialog.getByText(/^No results for xylophone quartet/)).toBeVisible();
});

test('search loads nothing until it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/pagefind|\/ui[.-]/.test(path)) loaded.push(path);
  });
  await page.goto(policeSheet.path, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => !path.endsWith('.css'))).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('council');
  await expect(
    page.getByRole('dialog').locator('[data-search]').getByRole('link').first(),
  ).toBeVisible();
  expect(loaded).toContainEqual(expect.stringContaining('/pagefind/pagefind.js'));
});

test('words typed while search is still on its way are kept and looked for', async ({ page }) => {
  await page.goto('./');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/pagefind|_astro\/ui/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('liaison officer');
  letGo();
  await expect(dialog.getByRole('link', { name: policeSheet.title }).first()).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Search' })).toHaveValue('liaison officer');
  await expect(dialog.getByRole('textbox', { name: 'Search' })).toBeFocused();
});

test('a press on “Cancel” closes search and leads back', async ({ page }) => {
  await page.goto('./');
  const open = page.getByRole('button', { name: 'Search' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});
