/* Pages as a printer sees them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readSheets } from '../../features/sheets/read-sheets.ts';
import { policeList } from './guide.ts';
import { tickKey } from './storage.ts';

/** All sheets, in the order of their numbers. */
export const sheets = readSheets();

const [first, second] = policeList.items;
if (!first || !second) throw new Error('The list has fewer than two lines.');

/** A line to tick, and one that is not for us. */
export const [done, skipped] = [first, second];

/** Width of an A4 page between the margins, in CSS pixels. */
const paper = { width: 658, height: 980 };

/** Has ticks saved by an earlier visit, before the page's own scripts run. */
export async function haveSaved(
  page: Page,
  states: Record<string, 'done' | 'skip'>,
): Promise<void> {
  const saved = Object.entries(states).map(([id, state]) => [
    tickKey(id),
    JSON.stringify({ v: 1, state, at: '2026-11-20T10:00:00.000Z' }),
  ]);
  await page.addInitScript((texts) => {
    for (const [key, text] of texts) localStorage.setItem(key!, text!);
  }, saved);
}

/** Opens a page as the printer sees it. */
export async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(paper);
  await page.goto(path);
  await onPaper(page);
}

/** Shows a page as on paper, for a reader who has come near it: then it has all its styles. */
export async function onPaper(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  const styled = () =>
    page.evaluate(() =>
      [...document.styleSheets].some(({ href }) => /\/(all|print)\.\w+\.css$/.test(href ?? '')),
    );
  await expect.poll(styled, 'the styles for paper').toBe(true);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
}

/** Counts what a reader could press, were it not paper. */
export function controls(page: Page): Locator {
  return page.locator(
    'button, select, input:not([type=checkbox]), .page > header, nav.sidebar, [data-open], [data-menu]',
  );
}
