/* Printing: the button on a page, folded parts that belong on paper, and the day of the print. */
import { formatDate, localDay } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';

document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-print]')) print();
});

/** Parts that were opened for the printer, to be folded again. */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [
    ...document.querySelectorAll<HTMLDetailsElement>('details[data-open-in-print]:not([open])'),
  ];
  for (const part of opened) part.open = true;
  const date = formatDate(localDay(new Date()), document.documentElement.lang);
  for (const place of document.querySelectorAll('[data-printed]')) {
    place.textContent = say('js.paper.printed', { date });
  }
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});
