/* Leaving quickly, deleting everything, saving nothing. */
import type { Page } from '@playwright/test';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, myData, phone, policeList, policeSheet } from './support/guide.ts';
import { openOnPaper } from './support/paper.ts';
import { leaveTexts, leaveTicks, savedTexts } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const away = 'https://www.bbc.co.uk/weather';
const { items } = policeList;
const [firstId] = items.map(({ id }) => id) as [string];
const [first, second] = items.map(({ label }) => label) as [string, string];
const all = items.length;

// The way out is the one request to elsewhere that is no fault.
test.use({ expectedError: /^Request: https:\/\/www\.bbc\.co\.uk/ });

/** Stands in for the site that readers leave to; notes what it was asked with. */
async function openAway(page: Page): Promise<{ referers: (string | undefined)[]; answer(): void }> {
  const referers: (string | undefined)[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(`${away}**`, async (route) => {
    referers.push(route.request().headers()['referer']);
    await answered;
    await route.fulfill({
      contentType: 'text/html',
      body: '<title>Weather</title><h1>Weather</h1>',
    });
  });
  return { referers, answer };
}

const way = (page: Page) => page.getByRole('link', { name: 'Leave quickly' });
const cover = (page: Page) => page.getByRole('button', { name: 'Show this page' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('leaving quickly', () => {
  test('covers the page at once on a slow network, and leaves no page of it behind', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(myChecklists);
    await page.goto(policeSheet.path);
    const { referers, answer } = await openAway(page);
    // While the other site has not answered, the page tells what can be seen of it.
    const seen = new Promise((resolve) => void page.exposeFunction('seen', resolve));
    await page.evaluate(() => {
      new MutationObserver(() => {
        const look = (part: string) => getComputedStyle(document.querySelector(part)!).visibility;
        const { seen: tell } = window as unknown as { seen(all: unknown): void };
        tell({ text: look('h1'), button: look('.uncover'), title: document.title });
      }).observe(document.documentElement, { attributes: true });
    });
    await way(page).click({ noWaitAfter: true });
    expect(await seen).toEqual({ text: 'hidden', button: 'visible', title: 'New tab' });
    answer();
    await expect(page).toHaveURL(away);
    expect(referers).toEqual([undefined]);

    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${myChecklists}$`));
    await expect(cover(page)).toBeVisible();
    await expect(heading(page)).toBeHidden();
    await expect(page).toHaveTitle('New tab');
    await page.reload();
    await expect(cover(page)).toBeVisible();
    await expect(heading(page)).toBeHidden();

    await cover(page).click();
    await expect(heading(page)).toHaveText('My checklists');
    await expect(page).toHaveTitle(/^My checklists/);
    await page.goto(policeSheet.path);
    await expect(heading(page)).toBeVisible();
  });

  test('works by Shift pressed three times, also while typing, but not by capital letters', async ({
    page,
  }) => {
    await page.goto('partners/');
    const { answer } = await openAway(page);
    answer();
    for (const letter of 'ABCDE') await page.keyboard.press(`Shift+${letter}`);
    await expect(heading(page)).toBeVisible();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(away);
  });

  test('is a link with no trace of us where no script runs', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    const { referers, answer } = await openAway(page);
    answer();
    await page.goto(policeSheet.path);
    await expect(cover(page)).toBeHidden();
    await way(page).click();
    await expect(page).toHaveURL(away);
    expect(referers).toEqual([undefined]);
    await context.close();
  });

  test('is in reach on a phone wherever the page is scrolled, and hides no part in focus', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(policeSheet.path);
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((at) => scrollTo(0, at * document.body.scrollHeight), share);
      await expect(way(page)).toBeInViewport({ ratio: 1 });
      const box = (await way(page).boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.y).toBeGreaterThan(phone.height * 0.75);
    }
  });

  test('is in reach beside the open menu and in the open search', async ({ page }) => {
    const { answer } = await openAway(page);
    await page.setViewportSize(phone);
    await page.goto(policeSheet.path);
    await page.getByRole('button', { name: 'Menu' }).click();
    // A press that something lies over would not be taken.
    await way(page).click({ trial: true });
    await page.getByRole('button', { name: 'Menu' }).click();

    await page.getByRole('button', { name: 'Search' }).click();
    const search = page.getByRole('dialog', { name: 'Search' });
    await search.getByRole('link', { name: 'Leave quickly' }).click({ trial: true });
    await search.getByRole('button', { name: 'Cancel' }).click();
    await way(page).click({ trial: true });

    await page.getByRole('button', { name: 'Search' }).click();
    answer();
    await way(page).click();
    await expect(page).toHaveURL(new RegExp(`^${away}`));
  });

  test('can be hidden, stays hidden from the first paint on, and comes back', async ({ page }) => {
    await page.goto(myData);
    const choice = page.getByRole('checkbox', { name: /Leave quickly/ });
    await choice.uncheck();
    await expect(way(page)).toBeHidden();
    await page.goto(policeSheet.path, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-leave', 'hidden');
    await expect(heading(page)).toBeVisible();
    await expect(way(page)).toBeHidden();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(heading(page)).toBeVisible();
    await page.goto(myData);
    await choice.check();
    await expect(way(page)).toBeVisible();
    expect(await savedTexts(page)).toEqual({});
  });

  test('is on no paper', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    await expect(way(page)).toBeHidden();
  });
});

test.describe('deleting everything', () => {
  test('asks once, removes every key in all tabs, and gives a receipt', async ({
    page,
    context,
  }) => {
    const sheet = await context.newPage();
    await sheet.goto(policeSheet.path);
    await listOn(sheet, policeList).box(first).check();
    await page.goto(myData);
    await leaveTexts(page, {
      'tta:partner:x': '{torn',
      'tta:damaged:tta:partner:x': '{torn',
      'tta:new:y': '1',
      'tta:set:copied-at': '2026-11-01T12:00:00.000Z',
      // The other tab writes it in an idle moment, which may come at any time.
      'tta:set:known-items': '{}',
      'starlight-theme': 'dark',
      'another-site': 'stays',
    });
    await page.evaluate(() => caches.open('tta-test'));
    await page.getByRole('button', { name: 'Delete everything saved here', exact: true }).click();
    const question = page.getByRole('group', { name: 'This deletes, for good:' });
    await expect(question.getByText('1 tick')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    expect(Object.keys(await savedTexts(page)).length).toBe(7);

    await page.getByRole('button', { name: 'Delete everything saved here', exact: true }).click();
    await question.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Deleted: 7 saved items.')).toBeVisible();
    await expect(page.getByText('history, and any copies')).toBeVisible();
    expect(await savedTexts(page)).toEqual({ 'another-site': 'stays' });
    expect(await page.evaluate(() => caches.keys())).toEqual([]);

    await expect(noticeOn(sheet, 'deleted in another tab')).toBeVisible();
    await expect(listOn(sheet, policeList).box(first)).not.toBeChecked();
    expect(await sheet.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(await savedTexts(sheet)).toEqual({ 'another-site': 'stays' });
  });

  test('reaches pages that Back reopens', async ({ page }) => {
    await page.goto(policeSheet.path);
    await listOn(page, policeList).box(first).check();
    await page.goto(myData);
    await page.getByRole('button', { name: 'Delete everything saved here', exact: true }).click();
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await expect(page.getByText('Deleted:')).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText(policeSheet.title);
    await expect(listOn(page, policeList).box(first)).not.toBeChecked();
    expect(await savedTexts(page)).toEqual({});
  });
});

test.describe('saving nothing on this device', () => {
  const inTab = async (page: Page) =>
    (await page.evaluate(() => Object.keys(sessionStorage).sort())).filter(
      // What the guide notes of its own lists after the first tick.
      (key) => key !== 'tta:set:known-items',
    );
  const label = (page: Page) =>
    page.getByText('Nothing you do in this tab is saved on this device. It goes');

  test('keeps ticks in this tab alone, from page to page, and says so on each', async ({
    page,
    context,
  }) => {
    await page.goto(policeSheet.path);
    await listOn(page, policeList).whole.getByText('On a shared computer?').click();
    await listOn(page, policeList).whole.getByRole('link', { name: 'Save nothing' }).click();
    await page.getByRole('button', { name: 'Save nothing on this device', exact: true }).click();
    await expect(label(page)).toBeVisible();
    await page.goto(policeSheet.path);
    await expect(label(page)).toBeVisible();
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    await page.goto(myChecklists);
    await expect(list.fold).toContainText(`1 of ${all} done`);
    await page.reload();
    await expect(list.fold).toContainText(`1 of ${all} done`);
    expect(await savedTexts(page)).toEqual({});
    expect(await inTab(page)).toEqual(['tta:set:tab-only', `tta:tick:group:${firstId}`]);

    const other = await context.newPage();
    await other.goto(policeSheet.path);
    await expect(label(other)).toBeHidden();
    await expect(listOn(other, policeList).box(first)).not.toBeChecked();
    await listOn(other, policeList).box(second).check();
    await expect.poll(async () => Object.keys(await savedTexts(other)).length).toBe(1);
    await page.goto(policeSheet.path);
    await expect(list.box(second)).not.toBeChecked();
  });

  test('says what is still on the device from before', async ({ page }) => {
    await page.goto(policeSheet.path);
    await listOn(page, policeList).box(first).check();
    await page.goto(myData);
    await page.getByRole('button', { name: 'Save nothing on this device', exact: true }).click();
    await page.reload();
    await expect(page.getByText('Still saved on this device from before: 1 tick.')).toBeVisible();
  });

  test('leaves the theme off the device too', async ({ page }) => {
    await page.goto(myData);
    await page.getByRole('button', { name: 'Save nothing on this device', exact: true }).click();
    await page.getByRole('combobox', { name: 'Light or dark' }).first().selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await savedTexts(page)).toEqual({});
  });

  test('can be taken back, with or without what is in the tab', async ({ page }) => {
    await page.goto(myData);
    await leaveTicks(page, ['old']);
    await page.getByRole('button', { name: 'Save nothing on this device', exact: true }).click();
    await expect(
      page.getByText('What was saved before (1 tick) is still on the device'),
    ).toBeVisible();
    await page.goto(policeSheet.path);
    await listOn(page, policeList).box(first).check();
    await page.goto(myData);
    await page.getByRole('button', { name: 'Save on this device again' }).click();
    await expect(page.getByText('This tab holds 1 tick.')).toBeVisible();
    await page.getByRole('button', { name: 'Save it on this device' }).click();
    await expect(page.getByText('From now on what you do is saved on this device.')).toBeVisible();
    expect(Object.keys(await savedTexts(page)).sort()).toEqual(
      [`tta:tick:group:${firstId}`, 'tta:tick:group:old'].sort(),
    );
    expect(await inTab(page)).toEqual([]);
    await expect(page.getByText('Saved in this browser, on this device: 2 ticks.')).toBeVisible();
  });

  test('holds for a page that Back reopens', async ({ page }) => {
    await page.goto(policeSheet.path);
    const list = listOn(page, policeList);
    await list.whole.getByText('On a shared computer?').click();
    await list.whole.getByRole('link', { name: 'Save nothing' }).click();
    await page.getByRole('button', { name: 'Save nothing on this device', exact: true }).click();
    await expect(label(page)).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText(policeSheet.title);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    await expect(label(page)).toBeVisible();
    expect(await savedTexts(page)).toEqual({});
  });
});
