import { boxed } from '../../lib/paper/document.ts';
import { drawCourse } from './course-picture.ts';
import type { StrategyBlock, StrategyDocument } from './exports/strategy-document.ts';

/** Makes an element with a text; a new line in it is kept. */
function textElement(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  const [first = '', ...rest] = text.split('\n');
  made.append(first, ...rest.flatMap((line) => [document.createElement('br'), line]));
  return made;
}

function listElement(name: 'ul' | 'ol', items: readonly string[]): HTMLElement {
  const list = document.createElement(name);
  list.append(...items.map((item) => textElement('li', item)));
  return list;
}

function tableElement(header: readonly string[], rows: readonly (readonly string[])[]) {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const text of header) {
    const cell = textElement('th', text) as HTMLTableCellElement;
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) body.insertRow().append(...row.map((text) => textElement('td', text)));
  return table;
}

function blockElements(block: StrategyBlock, unitOf: (id: string) => string): Element[] {
  switch (block.kind) {
    case 'heading':
      return [textElement(block.level === 3 ? 'h3' : 'h2', block.text)];
    case 'paragraph':
      return [textElement('p', block.text)];
    case 'checks':
      return [listElement('ul', block.items.map(boxed))];
    case 'numbered':
      return [listElement('ol', block.items)];
    case 'table': {
      const table = tableElement(block.header, block.rows);
      if (!('chart' in block) || block.chart.readings.length === 0) return [table];
      const figure = document.createElement('figure');
      figure.className = 'course';
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      picture.setAttribute('aria-hidden', 'true');
      drawCourse(picture, block.chart, unitOf(block.commitment));
      figure.append(picture);
      return [figure, table];
    }
    default:
      return [listElement('ul', block.items)];
  }
}

/** Shows a document on the page’s paper, with its pictures, so that it can be printed. */
export function showOnPaper(
  paper: HTMLElement,
  { title, note, page, text, body }: StrategyDocument,
  unitOf: (commitment: string) => string,
): void {
  paper.dataset['page'] = page ?? 'upright';
  paper.dataset['text'] = text ?? 'usual';
  paper.replaceChildren(
    textElement('h1', title),
    textElement('p', note),
    ...body.flatMap((block) => blockElements(block, unitOf)),
  );
}
