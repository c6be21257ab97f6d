/* The button that prints a page, once the styles for paper are there. */
import { loadStyles } from '../../lib/late-styles.ts';

/** Milliseconds to wait for styles that may never come. */
const patience = 3000;

document.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('[data-print]')) return;
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
  const styled = Promise.all(sheets.map((sheet) => loadStyles(sheet.getAttribute('href')!)));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  void Promise.race([styled, late]).then(() => print());
});
