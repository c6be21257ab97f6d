/* Whether what can be pressed is large enough, or far enough from everything else (WCAG 2.2, 2.5.8). */
import { expect, type Page } from '@playwright/test';

/** What a reader presses most: these are 44 pixels at the least, in one direction or both. */
const main =
  '[popovertarget], site-search [data-open], check-list label:has(> [type=checkbox]), a[data-title], summary';

/** Lists targets that are too small where they stand, with their size. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((mainOnes) => {
    const [least, large] = [24, 44];
    type Target = { element: Element; boxes: DOMRect[]; isInline: boolean };
    const selector =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=menuitem], [tabindex="0"]';
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      getComputedStyle(element).clipPath === 'none';

    /** A link in a sentence is as high as its line. */
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      return block.textContent.trim().length > element.textContent.trim().length;
    };
    const targets: Target[] = [...document.querySelectorAll(selector)]
      .filter((element) => isSeen(element) && !element.closest('[inert]'))
      .map((element) => {
        // A label is pressed as well as its box.
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const boxes = [element, ...labels].flatMap((part) => [...part.getClientRects()]);
        return { element, boxes, isInline: isInText(element) };
      })
      .filter(({ boxes }) => boxes.some(({ width, height }) => width > 1 && height > 1));
    const size = ({ boxes }: Target) => [
      Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
      Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
    ];
    const isSmall = (target: Target) => size(target).some((length) => length < least - 0.5);
    const middle = ({ boxes: [box] }: Target): [number, number] => [
      box!.left + box!.width / 2,
      box!.top + box!.height / 2,
    ];
    const apart = (target: Target, other: Target) => {
      const [x, y] = middle(target);
      if (isSmall(other) && !other.isInline) {
        const [otherX, otherY] = middle(other);
        return Math.hypot(x - otherX, y - otherY) >= least - 0.5;
      }
      return other.boxes.every(
        ({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) >=
          least / 2 - 0.5,
      );
    };
    const name = (target: Target) => {
      const { element } = target;
      const words = element.getAttribute('aria-label') ?? element.textContent;
      const [width, height] = size(target).map(Math.round);
      return `${element.localName} “${words.trim().replace(/\s+/g, ' ').slice(0, 40)}”: ${width} × ${height}`;
    };
    const crowded = targets.filter(
      (target) =>
        !target.isInline &&
        isSmall(target) &&
        !targets.every(
          (other) =>
            other.element.contains(target.element) ||
            target.element.contains(other.element) ||
            apart(target, other),
        ),
    );
    const low = [...document.querySelectorAll(mainOnes)]
      .filter(isSeen)
      .map((element) => ({ element, boxes: [element.getBoundingClientRect()], isInline: false }))
      .filter(({ boxes: [box] }) => box!.height > 1 && box!.height < large - 0.5);
    return [...new Set([...crowded.map(name), ...low.map((each) => `${name(each)}, of 44`)])];
  }, main);
}

/** Expects that whatever can be pressed now can be hit. */
export async function expectTargets(page: Page): Promise<void> {
  expect(await tooSmall(page), 'too small to press').toEqual([]);
}
