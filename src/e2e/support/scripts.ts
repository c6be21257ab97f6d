import type { Page, Route } from '@playwright/test';

/** Fits the scripts that a page can wait for: all but the one that stands before its text. */
export const laterScripts = /\/_astro\/(?!start\.)[^/]*\.js$/;

/**
 * Keeps the page's module scripts waiting, as a slow connection does.
 *
 * @returns how many wait, and a function that lets them load
 */
export async function holdScripts(
  page: Page,
): Promise<{ waiting(): number; release(): Promise<void> }> {
  const held: Route[] = [];
  let open = false;
  await page.route(laterScripts, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return {
    waiting: () => held.length,
    release: async () => {
      open = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
    },
  };
}
