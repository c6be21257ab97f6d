/* Moving through a page with the Tab key alone, as some readers must. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What one stop of the Tab key shows. */
type Stop = { name: string; problem: string | undefined };

/** Looks at where the focus is; undefined where it has left the page. */
function stopNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused === document.documentElement) {
      return undefined;
    }
    const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    const name = `${focused.localName} “${words.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
    return { name, problem: problemOf(focused) };

    function problemOf(element: Element): string | undefined {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no visible focus';
      const box = element.getBoundingClientRect();
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      if (bottom - top < 1 || right - left < 1) return 'is out of view';
      const header = document.querySelector('header')!;
      if (!header.contains(element) && !element.closest('nav, .sl-skip-link, .notice')) {
        const edge = header.getBoundingClientRect().bottom;
        if (box.top < edge - 1) return `is ${Math.round(edge - box.top)} px under the header`;
      }
      const shows = [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const hit = document.elementFromPoint(
            left + across * (right - left),
            top + down * (bottom - top),
          );
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      );
      return shows ? undefined : 'is hidden under something';
    }
  });
}

/** Presses Tab (or Shift+Tab) once and expects the focus to be seen. Returns its name. */
export async function step(page: Page, key = 'Tab'): Promise<string | undefined> {
  await page.keyboard.press(key);
  const stop = await stopNow(page);
  expect(stop?.problem, stop?.name).toBeUndefined();
  return stop?.name;
}

/** Presses Tab until something has the focus, and expects each stop on the way to be seen. */
export async function tabTo(target: Locator, most = 200): Promise<void> {
  const page = target.page();
  const wanted = await target.elementHandle();
  for (let at = 0; at < most; at++) {
    await step(page);
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  await expect(target).toBeFocused();
}
