import type { Page } from '@playwright/test';
import { listOn } from './support/checklist.ts';
import {
  myChecklists,
  phone,
  policeList,
  policeSheet,
  readChecklist,
  wide,
} from './support/guide.ts';
import { leaveTicks } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items, title } = policeList;
const [first, second, third] = items as [Item, Item, Item];
type Item = (typeof items)[number];
const all = items.length;

const heading = (page: Page) => page.getByText('Carry on where you left off');
const card = (page: Page) => page.locator('main').getByRole('link', { name: /: \d+ of \d+ done/ });

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

/** Lists, from the start of each page, what jumps about of what can be seen, and how much. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      shifts: () => [...seen, ...observer.takeRecords()],
    });
  });
  return () =>
    page.evaluate(async () => {
      // A shift is known once its frame has been drawn.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { shifts } = window as unknown as { shifts(): Shift[] };
      return shifts().map(({ value, startTime, sources }) => {
        const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
        return `${value} at ${startTime}: ${moved.join(' | ')}`;
      });
    });
}

test('a new reader sees nothing of it', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await page.waitForLoadState('load');
  await expect(heading(page)).toBeHidden();
  await page.goto(myChecklists);
  await expect(page.getByText(/^0 of \d+ lines done/)).toBeVisible();
  await expect(heading(page)).toBeHidden();
});

for (const [where, path] of [
  ['home', './'],
  ['the page of all lists', myChecklists],
] as const) {
  test(`${where} leads a reader back to the next line`, async ({ page, baseURL }) => {
    await page.goto(policeSheet.path);
    await listOn(page, policeList).box(first.label).check();
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
    await expect(card(page)).toContainText(`${title}: 1 of ${all} done`);
    await expect(card(page)).toContainText(`Next: ${second.label}`);
    await card(page).click();
    await expect(page).toHaveURL(new URL(`${policeSheet.path}#${second.id}`, baseURL).href);
    await expect(listOn(page, policeList).line(second.label)).toBeFocused();
  });
}

test('it follows ticks made in another tab', async ({ page, context }) => {
  await page.goto('./');
  const other = await context.newPage();
  await other.goto(policeSheet.path);
  const list = listOn(other, policeList);
  await list.box(first.label).check();
  await expect(card(page)).toContainText(`Next: ${second.label}`);
  await list.notForUs(second.label).click();
  await expect(card(page)).toContainText(`${title}: 1 of ${all - 1} done`);
  await expect(card(page)).toContainText(`Next: ${third.label}`);
});

for (const [screen, size] of Object.entries({ phone, 'wide screen': wide })) {
  for (const [where, path] of [
    ['home', './'],
    ['the page of all lists', myChecklists],
  ] as const) {
    test.describe(`nothing jumps on ${where}, on a ${screen},`, () => {
      test.use({ viewport: size });

      test('for a returning reader', async ({ page }) => {
        await page.goto('about/privacy/');
        // The longest name and next line make the largest card.
        await leaveTicks(page, [readChecklist('business-and-venues').items[0]!.id]);
        const shift = await watchShifts(page);
        await page.goto(path);
        await expect(card(page)).toBeVisible();
        expect(await shift()).toEqual([]);
      });

      test('for a reader who has finished every list begun', async ({ page }) => {
        await page.goto('about/privacy/');
        await leaveTicks(
          page,
          items.map(({ id }) => id),
        );
        const shift = await watchShifts(page);
        const lists = page.waitForResponse('**/checklists.json');
        await page.goto(path);
        await (await lists).finished();
        expect(await shift()).toEqual([]);
      });
    });
  }
}
