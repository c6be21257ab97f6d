import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { boxed, type TemplateDocument } from './document.ts';
import type { Block } from './template.schema.ts';
import { withoutTimes } from './zip-times.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A4 with its margins, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };

const textWidth = page.width - 2 * page.margin;

/** Space before the text of a list's line, and of its mark, in twentieths of a point. */
const indent = { start: 400, hanging: 400 };

/** Colours as six hexadecimal digits: those of the site on paper. */
const colour = { ink: '241A33', line: '6F6480', surface: 'F3EEE4' };

/**
 * Makes a Word file of a template: A4, British English, real headings, lists and tables.
 *
 * The file names no author and no time, so that the same template always gives the same bytes.
 */
export async function wordFile({ title, note, body }: TemplateDocument): Promise<Uint8Array> {
  const document = new Document({
    styles: styles(),
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
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
            },
          },
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: note, italics: true })] }),
          ...body.flatMap(blockParts),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) };
  return withoutTimes(await Packer.pack(document, 'uint8array', undefined, [properties]));
}

function styles() {
  const heading = { font: 'Georgia', color: colour.ink, bold: true };
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 110, line: 259 } },
      },
      heading1: {
        run: { ...heading, size: 36 },
        paragraph: { spacing: { after: 110 }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 24 },
        paragraph: { spacing: { before: 190, after: 60 }, keepNext: true },
      },
    },
  };
}

function numbering(reference: Block['kind'], format: 'bullet' | 'decimal', text: string) {
  const level = { level: 0, format, text, alignment: AlignmentType.START };
  return { reference, levels: [{ ...level, style: { paragraph: { indent } } }] };
}

/** Makes the paragraphs or the table of one block; `at` tells numbered lists apart. */
function blockParts(block: Block, at: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
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
      return [table(block), new Paragraph({ spacing: { after: 0, line: 120 } })];
  }
}

/** Sets the lines of a list close to each other, and leaves the usual space after the last. */
function close(line: number, { items }: { items: string[] }) {
  return line < items.length - 1 ? { spacing: { after: 40 } } : {};
}

/** Makes the runs of a text that may have several lines; each field stays in one run. */
function lines(text: string, bold = false): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));
}

function table(block: TableBlock): Table {
  const widths = columnWidths(block);
  const row = (cells: string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            children: [new Paragraph({ children: lines(text, isHeader), spacing: { after: 0 } })],
            width: { size: widths[at]!, type: 'dxa' },
            verticalAlign: VerticalAlignTable.TOP,
            ...(isHeader ? { shading: { fill: colour.surface } } : {}),
          }),
      ),
    });
  const line = { style: 'single', size: 4, color: colour.line } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: 'dxa' },
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

/** Shares a page's width out by each column's longest text, within reason, in whole units. */
function columnWidths({ header, rows }: TableBlock): number[] {
  const needs = header.map((_, at) => {
    const longest = Math.max(...[header, ...rows].map((cells) => cells[at]?.length ?? 0));
    return Math.min(Math.max(longest, 14), 30);
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need / all) * textWidth));
}

/** Writes the file's own properties: its title, and nothing about who made it or when. */
function coreProperties(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}
