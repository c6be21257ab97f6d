import { firstSentence, type Shared } from './share-text.ts';

/** Reads the words of a part as a reader sees them, without what is hidden. */
function wordsOf(part: Element | null | undefined): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[hidden], .sr-only, script, style') ?? []) {
    hidden.remove();
  }
  return copy?.textContent ?? '';
}

/** Finds the first text below a heading, before the next heading. */
function textBelow(heading: Element): Element | null {
  const box = heading.closest('.heading') ?? heading;
  for (let at = box.nextElementSibling; at; at = at.nextElementSibling) {
    if (at.matches('h2, h3, .heading')) return null;
    const text = at.matches('p') ? at : at.querySelector('p:not(.kicker)');
    if (text) return text;
  }
  return null;
}

/** Reads what a link beside a part of the page passes on: its words, a summary and its address. */
export function sharedPart(link: HTMLAnchorElement): Shared {
  const label = link.getAttribute('aria-label');
  const heading = document.querySelector('h1');
  const title = label?.slice(label.indexOf(': ') + 2) ?? heading?.textContent ?? document.title;
  const id = /\/go\/([^/]+)\/$/.exec(link.pathname)?.[1];
  const part = id && document.getElementById(id);
  const card = link.closest('li');
  let text: string;
  if (part) {
    text = wordsOf(
      part.matches('h1, h2, h3')
        ? textBelow(part)
        : (part.querySelector('.why') ?? part.querySelector('p:not(.kicker, .sr-only)')),
    );
  } else if (card && label) {
    text = wordsOf(card.querySelector('p'));
  } else {
    text = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  }
  return { title: title.trim(), summary: firstSentence(text), address: link.href };
}
