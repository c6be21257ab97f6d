import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { boxed, type Block, type PaperDocument } from './document.ts';
import { withoutTimes } from './zip-times.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A4, upright, in twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };

/** Sizes of the text in half points, and the page's margins in twentieths of a point. */
const sizes = {
  usual: { margin: 1_134, title: 36, heading: 24, subheading: 22, text: 22, after: 110, line: 259 },
  small: { margin: 850, title: 28, heading: 20, subheading: 18, text: 18, after: 60, line: 240 },
};

type Sizes = (typeof sizes)['usual'];

/** What the parts of a page are set by: its sizes, and the room between its margins. */
type Setting = { size: Sizes; room: number };

/** Space before the text of a list's line, and of its mark, in twentieths of a point. */
const indent = { start: 400, hanging: 400 };

/** Colours as six hexadecimal digits: those of the site on paper. */
const colour = { ink: '241A33', line: '6F6480', surface: 'F3EEE4' };

/**
 * Makes a Word file: A4, British English, real headings, lists and tables.
 *
 * The file names no author and no time, so that the same text always gives the same bytes.
 */
export async function wordFile({
  title,
  note,
  body,
  page,
  text,
}: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  const size = sizes[text ?? 'usual'];
  const wide = page === 'wide';
  const setting = { size, room: (wide ? a4.height : a4.width) - 2 * size.margin };
  const document = new Document({
    styles: styles(size),
    numbering: {
      config: [
        numbering('list', LevelFormat.BULLET, '•'),
        numbering('numbered', LevelFormat.DECIMAL, '%1.'),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library swaps the two sides itself for a page that lies wide.
            size: { ...a4, ...(wide ? { orientation: PageOrientation.LANDSCAPE } : {}) },
            margin: {
              top: size.margin,
              bottom: size.margin,
              left: size.margin,
              right: size.margin,
            },
          },
        },
        children: [
          new Paragraph({ children: lines(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: lines(note, { italics: true }) }),
          ...body.flatMap((block, at) => blockParts(block, at, setting)),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) };
  return withoutTimes(await Packer.pack(document, 'uint8array', undefined, [properties]));
}

function styles(size: Sizes) {
  const heading = { font: 'Georgia', color: colour.ink, bold: true };
  return {
    default: {
      document: {
        run: { font: 'Arial', size: size.text, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: size.after, line: size.line } },
      },
      heading1: {
        run: { ...heading, size: size.title },
        paragraph: { spacing: { after: size.after }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: size.heading },
        paragraph: { spacing: { before: 190, after: 60 }, keepNext: true },
      },
      heading3: {
        run: { ...heading, size: size.subheading },
        paragraph: { spacing: { before: 150, after: 60 }, keepNext: true },
      },
    },
  };
}

function numbering(reference: Block['kind'], format: 'bullet' | 'decimal', text: string) {
  const level = { level: 0, format, text, alignment: AlignmentType.START };
  return { reference, levels: [{ ...level, style: { paragraph: { indent } } }] };
}

/** Makes the paragraphs or the table of one block; `at` tells numbered lists apart. */
function blockParts(block: Block, at: number, setting: Setting): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          children: lines(block.text),
          heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: lines(block.text) })];
    case 'list':
    case 'numbered': {
      const numbering = { reference: block.kind, level: 0, instance: at };
      return block.items.map(
        (item, line) => new Paragraph({ children: lines(item), numbering, ...close(line, block) }),
      );
    }
    case 'checks':
      return block.items.map(
        (item, line) => new Paragraph({ children: lines(boxed(item)), ...close(line, block) }),
      );
    case 'table':
      // Word needs a paragraph after a table, and a reader needs the space.
      return [table(block, setting.room), new Paragraph({ spacing: { after: 0, line: 120 } })];
  }
}

/** Sets the lines of a list close to each other, and leaves the usual space after the last. */
function close(line: number, { items }: { items: string[] }) {
  return line < items.length - 1 ? { spacing: { after: 40 } } : {};
}

/** Makes the runs of a text that may have several lines; each field stays in one run. */
function lines(text: string, look: { bold?: true; italics?: true } = {}): TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 ? { break: 1 } : {}) }));
}

/** Takes out what XML can't hold, which may come with pasted text; see section 2.2 of XML 1.0. */
function writable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function table(block: TableBlock, room: number): Table {
  const widths = columnWidths(block, room);
  const row = (cells: string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            children: [
              new Paragraph({
                children: lines(text, isHeader ? { bold: true } : {}),
                spacing: { after: 0 },
              }),
            ],
            width: { size: widths[at]!, type: 'dxa' },
            verticalAlign: VerticalAlignTable.TOP,
            ...(isHeader ? { shading: { fill: colour.surface } } : {}),
          }),
      ),
    });
  const line = { style: 'single', size: 4, color: colour.line } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: 'dxa' },
    columnWidths: widths,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** Shares a page's width out as asked, or by each column's longest text, in whole units. */
function columnWidths({ header, rows, shares }: TableBlock, room: number): number[] {
  const byText = () =>
    header.map((_, at) => {
      const longest = Math.max(...[header, ...rows].map((cells) => cells[at]?.length ?? 0));
      return Math.min(Math.max(longest, 14), 30);
    });
  const needs = shares ?? byText();
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need / all) * room));
}

/** Writes the file's own properties: its title, and nothing about who made it or when. */
function coreProperties(title: string): string {
  const escaped = writable(title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}
