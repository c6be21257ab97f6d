import type { Locator } from '@playwright/test';
import { policeList, policeSheet } from './support/guide.ts';
import { controls, done, haveSaved, openOnPaper, sheets, skipped } from './support/paper.ts';
import { expect, test } from './support/test.ts';

/** Reads a computed style, of the element or of what CSS puts before or after it. */
function style(locator: Locator, property: string, part?: string): Promise<string> {
  return locator.evaluate(
    (element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name!),
    [property, part],
  );
}

test.describe('a printed sheet', () => {
  test('has every line with its empty box, its words and its reason', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    for (const { id, label, why } of policeList.items) {
      const line = page.locator(`#${id}`);
      await expect(line.getByRole('checkbox', { name: label })).toBeVisible();
      await expect(line.getByText(label, { exact: true })).toBeVisible();
      await expect(line.getByText(why, { exact: true })).toBeVisible();
    }
  });

  test('draws box and tick by lines, which need no printed backgrounds', async ({ page }) => {
    await haveSaved(page, { [done.id]: 'done' });
    await openOnPaper(page, policeSheet.path);
    const [ticked, empty] = [
      page.locator(`#${done.id} input`),
      page.locator(`#${skipped.id} input`),
    ];
    for (const box of [ticked, empty]) {
      expect(await style(box, 'border-top-style')).toBe('solid');
      expect(parseFloat(await style(box, 'border-top-width'))).toBeGreaterThanOrEqual(1);
      expect(await style(box, 'background-color')).toBe('rgba(0, 0, 0, 0)');
    }
    expect(parseFloat(await style(ticked, 'border-bottom-width', '::before'))).toBeGreaterThan(1);
    expect(await style(ticked, 'clip-path', '::before')).toBe('none');
    expect(await style(empty, 'display', '::before')).toBe('none');
  });

  test('says “not for us” in words, and only where it holds', async ({ page }) => {
    await haveSaved(page, { [skipped.id]: 'skip' });
    await openOnPaper(page, policeSheet.path);
    const said = page.locator('[data-skip]').filter({ visible: true });
    await expect(said).toHaveText(/^Not for us/);
    await expect(page.locator(`#${skipped.id}`).locator(said)).toHaveCount(1);
  });

  test('has every line, also of a list that shows only what remains', async ({ page }) => {
    await haveSaved(page, { [done.id]: 'done' });
    await page.goto(policeSheet.path);
    const list = page.locator(`#${policeList.id}`);
    await list.getByRole('button', { name: 'Show only what remains' }).click();
    await expect(page.locator(`#${done.id}`)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(list.locator('li:visible')).toHaveCount(policeList.items.length);
  });

  test('shows addresses: of other sites in full, of sheets the short one', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    const outside = page.locator('.sources a[href^="http"]').first();
    const address = await outside.getAttribute('href');
    expect(await style(outside, 'content', '::after')).toContain(address);
    const inside = page.locator('main a[href$="/sheets/safe-working/"]').first();
    expect(await style(inside, 'content', '::after')).toMatch(/\/18\/\)"$/);
    const here = page.locator('main a[href^="#"]:visible').first();
    expect(await style(here, 'content', '::after')).toBe('none');
  });

  test('has nothing to press, no header and no menu', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    await expect(controls(page).filter({ visible: true })).toHaveCount(0);
  });

  test('has its styles though nobody has touched the page', async ({ page }) => {
    await page.goto(policeSheet.path);
    // The first thing that a browser does when somebody prints.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(controls(page).filter({ visible: true })).toHaveCount(0);
  });

  test('is black on white where the screen is dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openOnPaper(page, policeSheet.path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const lightest = await page.evaluate(() => {
      const colours = [...document.querySelectorAll<HTMLElement>('body, main *')]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element).color);
      return Math.max(
        ...colours.flatMap((colour) => colour.match(/\d+/g)!.slice(0, 3).map(Number)),
      );
    });
    expect(lightest).toBeLessThanOrEqual(0x33);
    expect(await style(page.locator('html'), 'background-color')).toBe('rgb(255, 255, 255)');
  });

  test('ends with its name, its dates and its licence', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    const foot = page.locator('.paper-footer');
    await page.pdf({ format: 'A4' });
    const today = new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'long',
      timeZone: 'Europe/London',
    }).format(new Date());
    await expect(foot).toContainText(`Sheet ${policeSheet.number}: ${policeSheet.title}`);
    await expect(foot).toContainText(`Printed ${today}`);
    await expect(foot).toContainText('CC BY 4.0');
  });
});

test.describe('a sheet that is printed without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has its folded sources open', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    await expect(page.locator('.sources li').last()).toBeVisible();
  });

  test('names no address and no day of print that it can’t know', async ({ page }) => {
    await openOnPaper(page, policeSheet.path);
    const foot = page.locator('.paper-footer');
    await expect(foot).toBeVisible();
    // The code and the address in words, where the build was told them.
    const known = process.env['SITE_URL'] ? 2 : 0;
    await expect(foot.locator('.qr, .paper-address')).toHaveCount(known);
    await expect(foot).not.toContainText('Printed');
  });
});

for (const { slug } of sheets) {
  test(`${slug} is not cut, and keeps its headings with what follows`, async ({ page }) => {
    await openOnPaper(page, `${slug}/`);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3)')]
        .map((heading) => heading.closest('.heading, .sheet-head, .checklist-head') ?? heading)
        .filter((head) => getComputedStyle(head).breakAfter !== 'avoid')
        .map((head) => head.outerHTML.slice(0, 80)),
    );
    expect(loose).toEqual([]);
  });
}

test('each number leads to the sheet that has it', async ({ request }) => {
  for (const { slug, sheet } of sheets) {
    const page = await (await request.get(`${sheet.number}/`)).text();
    expect(page).toMatch(new RegExp(`http-equiv="refresh" content="0; url=\\S*/${slug}/"`));
  }
});

for (const [scripts, javaScriptEnabled] of [
  ['with scripts', true],
  ['without scripts', false],
] as const) {
  test.describe(scripts, () => {
    test.use({ javaScriptEnabled });

    test('a short address opens its sheet', async ({ page }) => {
      await page.goto('9/');
      await page.waitForURL(/\/sheets\/police-and-oversight\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
    });
  });
}
