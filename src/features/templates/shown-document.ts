import { unboxed } from '../../lib/paper/document.ts';
import type { TemplateDocument } from './document.ts';
import type { Block } from './template.schema.ts';

/** Reads a template back from the page, so that its text needn't be sent to the reader twice. */
export function shownDocument(title: string, text: Element): TemplateDocument {
  const note = textOf(text.querySelector('[data-note]')!);
  const blocks = text.querySelectorAll<HTMLElement>('[data-block]');
  return { title, note, body: Array.from(blocks, blockOf) };
}

function blockOf(element: HTMLElement): Block {
  const kind = element.dataset['block'] as Block['kind'];
  const all = (selector: string, within: Element = element) =>
    Array.from(within.querySelectorAll(selector), textOf);
  if (kind === 'heading' || kind === 'paragraph') return { kind, text: textOf(element) };
  if (kind === 'checks') return { kind, items: all('li').map((line) => unboxed(line) ?? line) };
  if (kind !== 'table') return { kind, items: all('li') };
  const rows = Array.from(element.querySelectorAll('tbody tr'), (row) => all('td', row));
  return { kind, header: all('th'), rows };
}

/** Reads an element's text; only `<br>` starts a new line. */
function textOf(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    node.nodeName === 'BR' ? '\n' : (node.textContent ?? '').replace(/\s+/g, ' '),
  )
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}
