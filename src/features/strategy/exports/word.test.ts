import mammoth from 'mammoth';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readWordFile, wordPart } from '../../../lib/paper/read-word-file.ts';
import { actionLog, strategyOnAPage } from './strategy-document.ts';
import { takeAway, talk, training } from './try-take-away.ts';
import { logInWord, pageInWord } from './word.ts';

const both = [
  { name: 'the strategy on a page', file: pageInWord, model: strategyOnAPage },
  { name: 'the action log', file: logInWord, model: actionLog },
];

/** Reads a Word file back as HTML with another library than the one that wrote it. */
async function html(file: Uint8Array): Promise<Document> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  expect(messages).toEqual([]);
  return new JSDOM(value).window.document;
}

const texts = (within: ParentNode, selector: string) =>
  Array.from(within.querySelectorAll(selector), (element) => element.textContent.trim());

describe.each(both)('the Word file of $name', ({ file, model }) => {
  const take = takeAway({ notes: true });

  test('has real headings, as deep as they are', async () => {
    const read = await html(await file(take));
    const { title, body } = model(take);
    const headings = body.flatMap((block) =>
      block.kind === 'heading' ? [[`H${block.level ?? 2}`, block.text]] : [],
    );
    const found = Array.from(read.querySelectorAll('h1, h2, h3'), (heading) => [
      heading.tagName,
      heading.textContent,
    ]);
    expect(found).toEqual([['H1', title], ...headings]);
  });

  test('has real tables, each with a row of heads and every number', async () => {
    const read = await html(await file(take));
    const tables = Array.from(read.querySelectorAll('table'), (table) => ({
      header: texts(table, 'thead th'),
      rows: Array.from(table.querySelectorAll('tbody tr'), (row) => texts(row, 'td')),
    }));
    const plain = (text: string) => text.replaceAll('\n', '');
    expect(tables).toEqual(
      model(take).body.flatMap((block) =>
        block.kind === 'table'
          ? [{ header: block.header, rows: block.rows.map((row) => row.map(plain)) }]
          : [],
      ),
    );
  });

  test('is A4, in British English', async () => {
    const part = await file(take);
    const page = wordPart(part, 'word/document.xml').getElementsByTagName('w:pgSz')[0]!;
    const sides = ['w:w', 'w:h'].map((side) => Number(page.getAttribute(side)));
    expect(sides.sort((a, b) => a - b)).toEqual([11_906, 16_838]);
    expect(wordPart(part, 'docProps/core.xml').documentElement.textContent).toContain('en-GB');
  });

  test('has notes only where chosen', async () => {
    expect((await html(await file(take))).body.textContent).toContain('Ring on Monday');
    const without = await html(await file(takeAway()));
    expect(without.body.textContent).not.toContain('Ring on Monday');
  });

  test('survives text that is hard to write', async () => {
    const action = 'Print <b>"A & B"</b> ]]> \u0000\u000B\uD83C, “ü”\r\nand 🏳️‍🌈';
    const read = readWordFile(await file(takeAway({ commitments: [{ ...talk, action }] })));
    const clean = 'Print <b>"A & B"</b> ]]> , “ü”\nand 🏳️‍🌈';
    expect(JSON.stringify(read)).toContain(JSON.stringify(clean).slice(1, -1));
  });

  test('is made where there is nothing yet', async () => {
    const read = await html(await file(takeAway({ commitments: [] })));
    expect(texts(read, 'p').at(-1)).toBe('There is nothing in the strategy yet.');
  });
});

describe('at another time', () => {
  afterEach(() => vi.useRealTimers());

  test('the same strategy gives the same bytes', async () => {
    const first = await logInWord(takeAway());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-17T10:20:30') });
    expect(Buffer.from(await logInWord(takeAway())).equals(Buffer.from(first))).toBe(true);
  });
});

test('two hundred commitments with twenty readings each are all in the log', async () => {
  const readings = Array.from({ length: 20 }, (_, at) => ({
    ...training.readings[0]!,
    id: String(at),
    on: `2026-11-${String(at + 1).padStart(2, '0')}`,
    value: String(at),
  }));
  const commitments = Array.from({ length: 200 }, (_, at) => ({
    ...training,
    id: String(at),
    readings,
  }));
  const document = wordPart(await logInWord(takeAway({ commitments })), 'word/document.xml');
  const headings = Array.from(document.getElementsByTagName('w:pStyle')).filter(
    (style) => style.getAttribute('w:val') === 'Heading3',
  );
  expect(headings).toHaveLength(200);
});
