import type { Block, PaperDocument } from '../../lib/paper/document.ts';

/** A template as a reader takes it away: its note says what to mind, with the safety line. */
export type TemplateDocument = PaperDocument;

/** Names a template's files, without an ending: `introduction-email`. */
export function fileName(id: string): string {
  return id.replace(/^template-/, '');
}

/** Lists every text of a block in reading order. */
export function textsOf(block: Block): string[] {
  if ('text' in block) return [block.text];
  if ('items' in block) return block.items;
  return [block.header, ...block.rows].flat();
}
