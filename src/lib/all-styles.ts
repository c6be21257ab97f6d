/**
 * Brings all styles of the site, once. A page comes with those of its first view alone; the others
 * belong to what scripts show. They stand last, so that each wins where it would win in one sheet.
 */
export function bringAllStyles(): void {
  const last = document.querySelector<HTMLLinkElement>('[data-all]');
  if (!last) return;
  const { all } = last.dataset;
  delete last.dataset['all'];
  const link = last.cloneNode() as HTMLLinkElement;
  link.href = all!;
  link.media = '';
  last.after(link);
}
