/* Reads Word files back for tests, by Node and a general XML parser, not by the library that wrote them. */
import { inflateRawSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { unboxed, type Block, type PaperDocument } from './document.ts';

/** One file inside a zip file; `time` is two bytes of time, then two of day, as zip has them. */
export type ZipEntry = { name: string; time: number; bytes: Buffer };

/** Lists what is in a zip file, from its directory and each entry's own head. */
export function readZip(zip: Uint8Array): ZipEntry[] {
  const buffer = Buffer.from(zip);
  const foot = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(foot + 16);
  for (let left = buffer.readUInt16LE(foot + 10); left > 0; left--) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw new Error('This is no entry of a directory.');
    const [nameLength, extra, note] = [28, 30, 32].map((part) => buffer.readUInt16LE(at + part));
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength!);
    const head = buffer.readUInt32LE(at + 42);
    const times = [buffer.readUInt32LE(at + 12), buffer.readUInt32LE(head + 10)];
    if (times[0] !== times[1]) throw new Error(`${name} has two times.`);
    const start = head + 30 + buffer.readUInt16LE(head + 26) + buffer.readUInt16LE(head + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const bytes = buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    entries.push({ name, time: times[0]!, bytes });
    at += 46 + nameLength! + extra! + note!;
  }
  return entries;
}

/** Parses one part of a Word file; throws where it is missing or is no XML. */
export function wordPart(file: Uint8Array, name: string): Document {
  const entry = readZip(file).find((one) => one.name === name);
  if (!entry) throw new Error(`There is no ${name}.`);
  return new JSDOM(entry.bytes.toString('utf8'), { contentType: 'text/xml' }).window.document;
}

/** Reads the value of an element's `w:val`, which most of Word's settings have. */
export function setting(within: Element | Document, name: string): string | undefined {
  return within.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? undefined;
}

/** Reads a text back from the Word file that was made of it. */
export function readWordFile(file: Uint8Array): PaperDocument {
  const numbering = wordPart(file, 'word/numbering.xml');
  const parts = [
    ...wordPart(file, 'word/document.xml').getElementsByTagName('w:body')[0]!.children,
  ];
  const blocks: Block[] = [];
  let lastList: string | undefined;

  for (const part of parts) {
    if (part.tagName === 'w:tbl') {
      const rows = [...part.getElementsByTagName('w:tr')].map((row) =>
        [...row.getElementsByTagName('w:tc')].map(wordText),
      );
      blocks.push({ kind: 'table', header: rows[0]!, rows: rows.slice(1) });
    }
    const list = setting(part, 'w:numId');
    const text = part.tagName === 'w:p' ? wordText(part) : '';
    if (text) {
      const kind = kindOf(part, text, numbering, list);
      const last = blocks.at(-1);
      const item = unboxed(text) ?? text;
      if (kind === 'heading') blocks.push({ kind, text, ...levelOf(part) });
      else if (kind === 'paragraph') blocks.push({ kind, text });
      else if (last?.kind === kind && list === lastList) last.items.push(item);
      else blocks.push({ kind, items: [item] });
    }
    lastList = list;
  }
  const [title, note, ...body] = blocks;
  if (title?.kind !== 'heading' || note?.kind !== 'paragraph') throw new Error('Title or note?');
  return { title: title.text, note: note.text, body };
}

/** Says how deep a heading is, where it is below the second level. */
function levelOf(part: Element): { level?: 3 } {
  return setting(part, 'w:pStyle') === 'Heading3' ? { level: 3 } : {};
}

/** Says what a paragraph is by its style and its numbering. */
function kindOf(part: Element, text: string, numbering: Document, list: string | undefined) {
  if (setting(part, 'w:pStyle')?.startsWith('Heading')) return 'heading';
  if (unboxed(text) !== undefined) return 'checks';
  if (list === undefined) return 'paragraph';
  const byId = (tag: string, attribute: string, id: string | undefined) =>
    [...numbering.getElementsByTagName(tag)].find((one) => one.getAttribute(attribute) === id)!;
  const abstract = setting(byId('w:num', 'w:numId', list), 'w:abstractNumId');
  const format = setting(byId('w:abstractNum', 'w:abstractNumId', abstract), 'w:numFmt');
  return format === 'bullet' ? 'list' : 'numbered';
}

/** Reads the text of a paragraph or a cell; a break starts a new line. */
function wordText(part: Element): string {
  return [...part.querySelectorAll('*')]
    .map(({ tagName, textContent }) =>
      tagName === 'w:br' ? '\n' : tagName === 'w:t' ? textContent : '',
    )
    .join('');
}
