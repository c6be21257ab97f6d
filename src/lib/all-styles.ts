/**
 * Brings all styles of the site, once. A page comes with those of its first view alone; the others
 * belong to what scripts show. They stand last, so that each wins where it would win in one sheet.
 */
export function bringAllStyles(): void {
  const last = document.querySelector<HTMLElement>('[data-all]');
  if (!last) return;
  const all = document.createElement('link');
  all.rel = 'stylesheet';
  all.href = last.dataset['all']!;
  last.after(all);
  delete last.dataset['all'];
}
