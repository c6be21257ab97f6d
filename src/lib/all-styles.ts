/*
 * All styles of the site. A page comes with those of its first view alone; the others belong to what
 * scripts show, and to paper. They stand last, so that each wins where it would win in one sheet.
 *
 * Both functions also run as an inline script, from their own source text, so they use nothing from
 * outside themselves.
 */

/** Brings all styles, once. */
export function bringAllStyles(): void {
  const last = document.querySelector<HTMLLinkElement>('[data-all]');
  if (!last || last.id) return;
  const link = last.cloneNode() as HTMLLinkElement;
  last.id = 'styles';
  link.href = last.dataset['all']!;
  link.media = '';
  last.after(link);
}

/** Brings all styles before it returns: paper doesn't wait for a link that is still on its way. */
export function styleForPaper(): void {
  const last = document.querySelector<HTMLLinkElement>('[data-all]');
  if (!last) return;
  const request = new XMLHttpRequest();
  request.open('GET', last.dataset['all']!, false);
  request.send();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(request.response as string);
  document.adoptedStyleSheets.push(sheet);
}
