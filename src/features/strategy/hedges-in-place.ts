import { findHedges } from './wording.ts';

/** A box that a reader types into. */
type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Points hedging words out where they stand, and lists them below the box.
 *
 * The words are underlined in an echo of the text behind the box, which also lets the box grow with
 * its text. Nothing is blocked.
 */
export function showHedges(box: TextBox): void {
  const field = box.closest('.form-field')!;
  const list = field.querySelector<HTMLElement>('[data-hedges]');
  const hedges = list ? findHedges(box.value) : [];
  const echo = field.querySelector('[data-echo]');
  if (echo) {
    const parts: (string | HTMLElement)[] = [];
    let from = 0;
    for (const { start, end } of hedges) {
      const mark = document.createElement('mark');
      mark.textContent = box.value.slice(start, end);
      parts.push(box.value.slice(from, start), mark);
      from = end;
    }
    // A last line that is empty needs something to be as high as the box’s own.
    echo.replaceChildren(...parts, `${box.value.slice(from)}\u200b`);
  }
  if (!list) return;
  list.hidden = hedges.length === 0;
  const words = [...new Set(hedges.map(({ phrase }) => `“${phrase}”`))].join(', ');
  const place = list.querySelector('[data-hedge-list]')!;
  if (place.textContent !== words) place.textContent = words;
}
