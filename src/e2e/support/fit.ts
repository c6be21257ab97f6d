/* Whether everything on a page fits: nothing scrolls sideways, and no text is cut off or squeezed. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Lists parts whose text is cut off, as a name and the start of the text. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => !part.closest('svg, template, textarea, input, select, mark'))
      .filter((part) => {
        const { overflowX, overflowY, display } = getComputedStyle(part);
        // What only screen readers get is a pixel wide.
        if (display === 'inline' || part.clientWidth <= 1) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isCut =
          (hides(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
          (hides(overflowY) && part.scrollHeight > part.clientHeight + 1);
        return isCut && part.innerText.trim() !== '';
      })
      .map((part) => `${part.localName}.${part.className}: ${part.innerText.trim().slice(0, 60)}`),
  );
}

/** Lists words that stand in a column of a few letters, one below the other. */
function ladders(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => {
        const own = [...part.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const length = own.map(({ textContent }) => textContent!.trim()).join('').length;
        const { width, height } = part.getBoundingClientRect();
        const { fontSize, display } = getComputedStyle(part);
        const size = parseFloat(fontSize);
        if (display === 'inline') return false;
        // What only screen readers get is a pixel wide.
        return length > 12 && width > 2 && width < 3 * size && height > 6 * size;
      })
      .map((part) => `${part.localName}.${part.className}: ${part.innerText.slice(0, 60)}`),
  );
}

/** Expects that the page is no wider than its window, and that no text is cut off or squeezed. */
export async function expectFits(page: Page, when: string): Promise<void> {
  // What hovers over the page follows a change of size with the next frame.
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect
    .poll(beyond, { message: `${when}: pixels to scroll sideways`, timeout: 3_000 })
    .toBeLessThanOrEqual(0);
  expect(await cutOff(page), `${when}: cut off`).toEqual([]);
  expect(await ladders(page), `${when}: letters one below the other`).toEqual([]);
}

/** Opens all that is folded in the text: folded parts are as wide as open ones. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true;
  });
}

/** Gives the page a reader's own styles, as an extension does; each call takes the place of the last. */
export function setOwnStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The spacing of text that WCAG 2.2 (1.4.12) says a page must bear. */
export const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** Text at twice its size. */
export const doubleText = 'html { font-size: 200% !important }';
