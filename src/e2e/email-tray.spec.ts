import { parse } from 'node-html-parser';
import type { Page } from '@playwright/test';
import { noticeOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { savedTexts } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const item = policeList.items[0]!;
const places = [
  { name: 'What if people do not trust the police?', path: 'go/s09-low-trust/' },
  { name: item.label, path: `go/${item.id}/` },
] as const;

/** Adds a part of the page to the email. */
async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Link: ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add to my email' }).click();
  await expect(noticeOn(page, `Added to my email: ${name}`)).toBeVisible();
}

const tray = (page: Page) => page.getByRole('region', { name: 'My email' });
const open = (page: Page, count: string) =>
  tray(page)
    .getByRole('button', { name: `My email: ${count}` })
    .click();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.goto(policeSheet.path);
  await expect(tray(page)).toHaveCount(0);
  for (const { name } of places) await add(page, name);
});

test('parts from one page are listed on another with their short links, and copied as text', async ({
  page,
  baseURL,
}) => {
  await page.goto('glossary/');
  await open(page, '2 links');
  const links = tray(page).getByRole('listitem').getByRole('link');
  await expect(links).toHaveText(places.map(({ name }) => name));
  await tray(page).getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(noticeOn(page, '2 links copied.')).toBeVisible();
  const expected = places.map(({ name, path }) => `${name}\n${new URL(path, baseURL).href}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected.join('\n\n'));
});

test('they are copied with live links for programs that keep them', async ({ page, baseURL }) => {
  await open(page, '2 links');
  await tray(page).getByRole('button', { name: 'Copy with live links' }).click();
  await expect(noticeOn(page, '2 links copied.')).toBeVisible();
  const html = await page.evaluate(async () => {
    const [entry] = await navigator.clipboard.read();
    return (await entry!.getType('text/html')).text();
  });
  const links = parse(html)
    .querySelectorAll('a')
    .map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links).toEqual(places.map(({ name, path }) => [new URL(path, baseURL).href, name]));
});

test('the email that they make has each of them', async ({ page, baseURL }) => {
  await open(page, '2 links');
  const email = tray(page).getByRole('link', { name: 'Write the email' });
  const { search } = new URL((await email.getAttribute('href'))!);
  const body = decodeURIComponent(/body=([^&]*)/.exec(search)![1]!);
  const expected = places.map(({ name, path }) => `${name}\r\n${new URL(path, baseURL).href}`);
  expect(body).toBe(expected.join('\r\n\r\n'));
});

test('one can be taken out, at the tray or at its part', async ({ page }) => {
  await open(page, '2 links');
  await tray(page)
    .getByRole('button', { name: `Take out: ${places[0].name}` })
    .click();
  await expect(tray(page).getByRole('button', { name: 'My email: 1 link' })).toBeFocused();
  await page.getByRole('button', { name: `Link: ${places[1].name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take out of my email' }).click();
  await expect(tray(page)).toHaveCount(0);
});

test('they are forgotten on request, and leave no trace', async ({ page }) => {
  await open(page, '2 links');
  await tray(page).getByRole('button', { name: 'Forget these links' }).click();
  await expect(noticeOn(page, 'The links for my email are forgotten.')).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
});

test('nothing of them is saved on the device', async ({ page, context }) => {
  expect(await savedTexts(page)).toEqual({});
  const other = await context.newPage();
  await other.goto(policeSheet.path);
  await expect(other.getByRole('button', { name: `Link: ${places[0].name}` })).toBeVisible();
  await expect(tray(other)).toHaveCount(0);
});

test('the tray opens and closes by the keyboard, and is left out of print', async ({ page }) => {
  const toggle = tray(page).getByRole('button', { name: 'My email: 2 links' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Shift+Tab');
  await expect(tray(page).getByRole('button', { name: 'Forget these links' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await page.emulateMedia({ media: 'print' });
  await expect(toggle).toBeHidden();
});
