/* What holds for every page, whoever wrote it. */
import { builtPages } from './support/built-pages.ts';
import { expect, test } from './support/test.ts';

const name = 'Talk to Action';
const pages = builtPages();

test('all pages are looked at', () => {
  expect(pages.length).toBeGreaterThanOrEqual(23);
  expect(pages).toEqual(expect.arrayContaining(['./', '404.html', 'my-checklists/']));
});

for (const path of pages) {
  test(`${path === './' ? 'home' : path} is named, described and in British English`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    const heading = page.locator('h1');
    await expect(heading).toHaveCount(1);
    await expect(heading).toBeVisible();

    const title = await page.title();
    if (path === './') expect(title).toContain(name);
    else expect(title).toBe(`${(await heading.innerText()).trim()} | ${name}`);

    const description = await page.locator('meta[name="description"]').getAttribute('content');
    expect(description!.length).toBeGreaterThanOrEqual(50);
    expect(description!.length).toBeLessThanOrEqual(160);

    // Styles that come within the body must not count as what the first drawing waits for.
    const late = page.locator('body link[rel="stylesheet"]');
    for (const link of await late.all()) {
      await expect(link).toHaveAttribute('fetchpriority', 'low');
    }

    // On a small phone, or at 400% zoom, nobody should have to scroll sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
