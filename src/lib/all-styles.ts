/**
 * Brings all styles of the site, once. A page comes with those of its first view alone; the others
 * belong to what scripts show, and stand in front of those for paper, which win.
 */
export function bringAllStyles(): void {
  const paper = document.querySelector<HTMLElement>('[data-all]');
  if (!paper) return;
  const all = document.createElement('link');
  all.rel = 'stylesheet';
  all.href = paper.dataset['all']!;
  paper.before(all);
  delete paper.dataset['all'];
}
