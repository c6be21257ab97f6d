import { parse, type HTMLElement } from 'node-html-parser';

/** One sheet as a part of the whole guide. */
export type Part = {
  /** Id that links to the sheet as a whole lead to. */
  id: string;
  /** Address of the sheet's own page, under the base path. */
  address: string;
  /** The sheet's text as its own page shows it. */
  html: string;
};

/** What only works with its script, or only on a page of its own. */
const controls =
  '[data-menu], script, noscript, list-end, .needs-script, [data-question], [data-none-remain]';

/**
 * Makes sheets fit to stand on one page.
 *
 * Links between them lead within the page; headings go down one level, below the sheet's title;
 * controls go, and boxes only show what is saved. Ids stay as they are, because each stands once
 * in the guide.
 *
 * @throws where an id stands twice after all
 */
export function joinParts(parts: readonly Part[]): Part[] {
  const pages = new Map(parts.map(({ id, address }) => [address, id]));
  const roots = parts.map(({ html }) => parse(html));
  const ids = new Set<string>(pages.values());
  for (const root of roots) {
    for (const { id } of root.querySelectorAll('[id]')) {
      if (ids.has(id)) throw new Error(`The id “${id}” stands twice in the whole guide.`);
      ids.add(id);
    }
  }
  return parts.map((part, at) => {
    const root = roots[at]!;
    for (const button of root.querySelectorAll('[data-skip]')) keepWords(button);
    for (const control of root.querySelectorAll(controls)) control.remove();
    for (const box of root.querySelectorAll('input')) box.setAttribute('disabled', '');
    for (const status of root.querySelectorAll('[role=status]')) status.removeAttribute('role');
    for (const heading of root.querySelectorAll('h2, h3, h4')) lower(heading);
    for (const link of root.querySelectorAll('a[href]')) lead(link);
    return { ...part, html: root.toString() };
  });

  /** Leads a link to what stands on this page, if it does. */
  function lead(link: HTMLElement): void {
    const [address = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#');
    const target = ids.has(fragment) ? fragment : pages.get(address);
    if (!target || /^\w+:/.test(address)) return;
    link.setAttribute('href', `#${target}`);
    link.removeAttribute('data-paper');
  }
}

/** Leaves what a button of a line says with the line, for paper. */
function keepWords(button: HTMLElement): void {
  const words = button.childNodes[0]?.text.trim() ?? '';
  button.closest('li')?.setAttribute('data-skipped-words', words);
}

/** Puts a heading one level lower. */
function lower(heading: HTMLElement): void {
  heading.tagName = `H${Number(heading.rawTagName.slice(1)) + 1}`;
}
