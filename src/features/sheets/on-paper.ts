/*
 * Gets the page ready whenever it is printed: opens folded parts that belong on paper and writes the
 * day of the print.
 */
import printedOn from 'site:word/js.paper.printed';

/** Parts that were opened for the printer, to be folded again. */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('[data-open-in-print]:not([open])')];
  for (const part of opened) part.open = true;
  const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  for (const place of document.querySelectorAll('[data-printed]')) {
    place.textContent = printedOn.replace('{{date}}', date);
  }
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});
