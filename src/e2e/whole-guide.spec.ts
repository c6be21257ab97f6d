import AxeBuilder from '@axe-core/playwright';
import { policeList, policeSheet } from './support/guide.ts';
import { controls, done, haveSaved, openOnPaper, sheets, skipped } from './support/paper.ts';
import { leaveTicks } from './support/storage.ts';
import { expect, test } from './support/test.ts';

// The page is as long as eighteen others.
test.slow();

test.describe('the whole guide on one page', () => {
  test('is in the menu, has a name of its own and is not for search engines', async ({ page }) => {
    await page.goto('about/privacy/');
    await page.getByRole('link', { name: 'Print the whole guide' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The whole guide');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  test('has no id twice, and each link within it leads somewhere', async ({ page }) => {
    await page.goto('print/');
    const { twice, lost, links } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const targets = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(
        ({ hash }) => decodeURIComponent(hash.slice(1)),
      );
      return {
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: targets.filter((target) => !ids.includes(target)),
        links: targets.length,
      };
    });
    expect(twice).toEqual([]);
    expect(lost).toEqual([]);
    expect(links).toBeGreaterThan(sheets.length);
  });

  test('has every sheet in order, from a list of contents at the top', async ({ page }) => {
    await page.goto('print/');
    const contents = page.getByRole('navigation', { name: 'The sheets' });
    const names = sheets.map(({ title }) => title);
    await expect(page.locator('main article h2')).toHaveText(names);
    await expect(contents.getByRole('link')).toHaveText(
      sheets.map(
        ({ title, sheet }) => new RegExp(`^\\s*${sheet.number}\\s*${RegExp.escape(title)}\\s*$`),
      ),
    );
    await contents.getByRole('link', { name: policeSheet.title }).click();
    await expect(page.getByRole('heading', { level: 2, name: policeSheet.title })).toBeInViewport();
  });

  test('leads from one sheet to another without leaving the page', async ({ page }) => {
    await page.goto('print/');
    await expect(page.locator('article a[href*="/sheets/"]')).toHaveCount(0);
    await page.locator('article a[href="#s09-what-is-changing"]').first().click();
    await expect(page).toHaveURL(/\/print\/#s09-what-is-changing$/);
    await expect(page.locator('#s09-what-is-changing')).toBeInViewport();
  });

  test('lists for each sheet its own sources', async ({ page }) => {
    await page.goto(policeSheet.path);
    const own = await page.locator('.sources ol > li > p:first-child').allTextContents();
    await page.goto('print/');
    const there = page.getByRole('article', { name: policeSheet.title });
    await expect(there.locator('.sources ol > li > p:first-child')).toHaveText(own);
  });

  test('shows ticks as saved and lets nobody tick what would not be kept', async ({ page }) => {
    await haveSaved(page, { [done.id]: 'done', [skipped.id]: 'skip' });
    await page.goto('print/');
    const box = page.locator(`#${done.id} input`);
    await expect(box).toBeChecked();
    await expect(box).toBeDisabled();
    const list = page.locator(`#${policeList.id}`);
    await expect(list).toContainText(`1 of ${policeList.items.length - 1} done, 1 not for us`);
    await page.emulateMedia({ media: 'print' });
    const said = await page
      .locator('li[data-state]')
      .evaluateAll((lines) =>
        lines.filter((line) => getComputedStyle(line, '::after').content === '"Not for us"'),
      );
    expect(said.length).toBe(1);
  });

  test('shows a tick that was made since, when the reader comes to print', async ({ page }) => {
    await page.goto('print/');
    await expect(page.locator(`#${done.id} input`)).not.toBeChecked();
    await leaveTicks(page, [done.id]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator(`#${done.id} input`)).toBeChecked();
  });

  test('has nothing to press on paper, and each sheet on a page of its own', async ({ page }) => {
    await openOnPaper(page, 'print/');
    await expect(controls(page).filter({ visible: true })).toHaveCount(0);
    const breaks = await page
      .locator('article')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
    expect(breaks).toEqual(sheets.map(() => 'page'));
  });

  test('keeps the rules of access', async ({ page }) => {
    await page.goto('print/');
    // The colours are those of the sheets, and to measure all of them here takes minutes.
    const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });
});
