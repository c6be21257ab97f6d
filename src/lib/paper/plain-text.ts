import { boxed, type Block, type PaperDocument } from './document.ts';

/** Writes a text as plain text: blocks apart by an empty line, cells of a table by ` | `. */
export function plainText({ title, note, body }: PaperDocument): string {
  return `${[title, note, ...body.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'numbered':
      return block.items.map((item, at) => `${at + 1}. ${item}`).join('\n');
    case 'checks':
      return block.items.map(boxed).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
}
