/* Printing: the button on a page, folded parts that belong on paper, and the day of the print. */
import printedOn from 'site:word/js.paper.printed';

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
  const { lang } = document.documentElement;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  for (const place of document.querySelectorAll('[data-printed]')) {
    place.textContent = printedOn.replace('{{date}}', date);
  }
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});
