/* The button that prints a page. */
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-print]')) print();
});

export {};
