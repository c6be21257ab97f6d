/* Printing: the button on a sheet, and folded parts that belong on paper. */

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
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});
