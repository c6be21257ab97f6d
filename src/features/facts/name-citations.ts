/* One publisher can stand behind many facts, so the spoken name of a citation's link says which. */
import spoken from 'site:word/js.facts.citeName';

for (const link of document.querySelectorAll<HTMLAnchorElement>('cite>a[href*="#fact-"]')) {
  const id = link.hash.slice(6).toUpperCase();
  const name = link.textContent;
  link.setAttribute('aria-label', spoken.replace('{{name}}', () => name).replace('{{id}}', id));
}
