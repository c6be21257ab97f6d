/* Where things are on the screen. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Measures how far down the bar at the top reaches, in pixels. */
export function headerBottom(page: Page): Promise<number> {
  return page
    .getByRole('banner')
    .evaluate((header) => (header.closest('header') ?? header).getBoundingClientRect().bottom);
}

/** Expects a part of the page to start in view, below the bar at the top. */
export async function expectClearOfHeader(target: Locator): Promise<void> {
  const page = target.page();
  const edge = await headerBottom(page);
  const top = () => target.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top, 'top of the target').toBeGreaterThanOrEqual(edge);
  expect(await top()).toBeLessThan(page.viewportSize()!.height);
}

/** Reads how far the page is scrolled. */
export function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
