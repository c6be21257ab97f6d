import type { Block } from './template.schema.ts';

/** A template as a reader takes it away, whatever the format. */
export type TemplateDocument = {
  title: string;
  /** What to mind before filling it in, with the safety line. */
  note: string;
  body: readonly Block[];
};

const box = '☐ ';

/** Puts an empty box before a line that is to be ticked on paper. */
export function boxed(item: string): string {
  return box + item;
}

/** Takes the box off a line again; `undefined` for a line without one. */
export function unboxed(line: string): string | undefined {
  return line.startsWith(box) ? line.slice(box.length) : undefined;
}

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
