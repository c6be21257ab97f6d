import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PaperDocument } from './document.ts';
import { readWordFile, readZip, setting, wordPart } from './read-word-file.ts';
import { wordFile } from './word-file.ts';

const letter: PaperDocument = {
  title: 'Letter & card',
  note: 'Mind this.',
  body: [
    { kind: 'heading', text: 'To [name]' },
    { kind: 'heading', text: 'First <part>', level: 3 },
    { kind: 'paragraph', text: '[Name] & co. <us>\n“[words],” says [role].' },
    { kind: 'list', items: ['One [thing]', 'Another'] },
    { kind: 'numbered', items: ['First', '[second]'] },
    { kind: 'paragraph', text: 'And then:' },
    { kind: 'numbered', items: ['First again'] },
    { kind: 'checks', items: ['Sent on [date].', 'Kept'] },
    {
      kind: 'table',
      header: ['Who', 'When'],
      rows: [
        ['[role]', '[date]'],
        ['Us', 'Soon'],
      ],
    },
  ],
};
const file = await wordFile(letter);
const text = wordPart(file, 'word/document.xml');
const all = (tag: string) => [...text.getElementsByTagName(tag)];

/** Finds the elements of which each one holds this text. */
const holding = (tag: string, words: string) =>
  all(tag).filter((element) => element.textContent === words);

test('a text reads back from its Word file', () => {
  expect(readWordFile(file)).toEqual(letter);
});

test('the title is the one heading of the first level, and the others are as deep as they say', () => {
  const styles = all('w:p').map((paragraph) => [
    setting(paragraph, 'w:pStyle'),
    paragraph.textContent,
  ]);
  expect(styles.filter(([style]) => style?.startsWith('Heading'))).toEqual([
    ['Heading1', 'Letter & card'],
    ['Heading2', 'To [name]'],
    ['Heading3', 'First <part>'],
  ]);
});

test('each numbered list starts from 1 again', () => {
  const [first, second, again] = ['First', '[second]', 'First again'].map((words) =>
    setting(holding('w:p', words)[0]!, 'w:numId'),
  );
  expect(second).toBe(first);
  expect(again).not.toBe(first);
  const numbers = wordPart(file, 'word/numbering.xml').getElementsByTagName('w:num');
  const list = [...numbers].find((one) => one.getAttribute('w:numId') === again)!;
  expect(setting(list, 'w:startOverride')).toBe('1');
});

test('a field stays whole, so that search and replace finds it', () => {
  const runs = all('w:t').map(({ textContent }) => textContent);
  for (const field of ['[Name]', '[words]', '[thing]', '[second]', '[role]', '[date]']) {
    expect(runs.some((run) => run.includes(field))).toBe(true);
  }
});

describe('a table', () => {
  const rows = all('w:tr');

  test('repeats its header, and only that, on each page', () => {
    expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0, 0]);
  });

  test('is as wide as the text between the margins, to a unit for each column', () => {
    const size = (tag: string, name: string) => Number(all(tag)[0]!.getAttribute(name));
    const room = size('w:pgSz', 'w:w') - size('w:pgMar', 'w:left') - size('w:pgMar', 'w:right');
    const widths = all('w:gridCol').map((column) => Number(column.getAttribute('w:w')));
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(widths).toHaveLength(2);
    expect(sum).toBeLessThanOrEqual(room);
    expect(sum).toBeGreaterThan(room - widths.length);
  });
});

test('the page is A4, upright', () => {
  const page = all('w:pgSz')[0]!;
  expect([page.getAttribute('w:w'), page.getAttribute('w:h')]).toEqual(['11906', '16838']);
  expect(page.getAttribute('w:orient')).not.toBe('landscape');
});

describe('a page that lies wide', () => {
  const wide = wordFile({ ...letter, page: 'wide', text: 'small' });

  test('is A4 on its side', async () => {
    const page = wordPart(await wide, 'word/document.xml').getElementsByTagName('w:pgSz')[0]!;
    const sides = ['w:w', 'w:h', 'w:orient'].map((name) => page.getAttribute(name));
    expect(sides).toEqual(['16838', '11906', 'landscape']);
  });

  test('has tables as wide as its text', async () => {
    const part = wordPart(await wide, 'word/document.xml');
    const margin = Number(part.getElementsByTagName('w:pgMar')[0]!.getAttribute('w:left'));
    const width = Number(part.getElementsByTagName('w:tblW')[0]!.getAttribute('w:w'));
    expect(width).toBe(16_838 - 2 * margin);
  });

  test('says the same', async () => {
    expect(readWordFile(await wide)).toEqual(letter);
  });
});

test('small text is smaller than the usual', async () => {
  const size = async (text: 'usual' | 'small') => {
    const styles = wordPart(await wordFile({ ...letter, text }), 'word/styles.xml');
    return Number(setting(styles.getElementsByTagName('w:docDefaults')[0]!, 'w:sz'));
  };
  expect(await size('small')).toBeLessThan(await size('usual'));
});

test('columns share the width as the table asks', async () => {
  const table = { kind: 'table' as const, header: ['A', 'B'], rows: [['1', '2']], shares: [1, 3] };
  const part = wordPart(await wordFile({ ...letter, body: [table] }), 'word/document.xml');
  const [first, second] = Array.from(part.getElementsByTagName('w:gridCol'), (column) =>
    Number(column.getAttribute('w:w')),
  );
  expect(second! / first!).toBeCloseTo(3, 1);
});

test('what XML has no place for is left out, so that the file always opens', async () => {
  const text = 'a\u0000b\u000Bc\u001Fd\uFFFEe\uD800f\r\ng\rh 🏳️‍🌈';
  const file = await wordFile({ title: text, note: text, body: [{ kind: 'paragraph', text }] });
  const clean = 'abcdef\ng\nh 🏳️‍🌈';
  expect(readWordFile(file)).toEqual({
    title: clean,
    note: clean,
    body: [{ kind: 'paragraph', text: clean }],
  });
  expect(wordPart(file, 'docProps/core.xml').documentElement.textContent).toContain(clean);
});

test('the language is British English', () => {
  const styles = wordPart(file, 'word/styles.xml');
  expect(setting(styles.getElementsByTagName('w:docDefaults')[0]!, 'w:lang')).toBe('en-GB');
});

test('its properties are the title and the language, and nothing of who or when', () => {
  const { children } = wordPart(file, 'docProps/core.xml').documentElement;
  expect([...children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['dc:title', 'Letter & card'],
    ['dc:language', 'en-GB'],
  ]);
  for (const part of ['docProps/app.xml', 'docProps/custom.xml']) {
    expect(wordPart(file, part).documentElement.children).toHaveLength(0);
  }
});

describe('at another time', () => {
  afterEach(() => vi.useRealTimers());

  test('the same text gives the same bytes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-17T10:20:30') });
    expect(Buffer.from(await wordFile(letter)).equals(Buffer.from(file))).toBe(true);
  });
});

test('each entry of the file has the earliest time that there is', () => {
  const entries = readZip(file);
  expect(entries.length).toBeGreaterThan(8);
  expect(new Set(entries.map(({ time }) => time))).toEqual(new Set([0x0021_0000]));
});
