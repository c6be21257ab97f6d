import type { Page, Route } from '@playwright/test';

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
  await page.route('**/_astro/*.js', async (route) => {
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
