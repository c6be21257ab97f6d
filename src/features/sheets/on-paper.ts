/**
 * Gets the page ready whenever it is printed: opens folded parts that belong on paper and writes the
 * day of the print.
 *
 * It runs as an inline script, from its own source text, so that printing waits for nothing; it may use
 * nothing from outside itself but what it is given.
 *
 * @param printedOn words with `{{date}}` in the place of the day
 */
export function readyForPaper(printedOn: string): void {
  /** Parts that were opened for the printer, to be folded again. */
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('[data-open-in-print]:not([open])')];
    for (const part of opened) part.open = true;
    const date = new Date().toLocaleDateString(document.documentElement.lang, {
      dateStyle: 'long',
    });
    for (const place of document.querySelectorAll('[data-printed]')) {
      place.textContent = printedOn.replace('{{date}}', date);
    }
  });
  addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
}
