import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TemplateDocument } from './document.ts';
import { readWordFile, readZip, setting, wordPart } from './read-word-file.ts';
import { wordFile } from './word-file.ts';

const letter: TemplateDocument = {
  title: 'Letter & card',
  note: 'Mind this.',
  body: [
    { kind: 'heading', text: 'To [name]' },
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

test('a template reads back from its Word file', () => {
  expect(readWordFile(file)).toEqual(letter);
});

test('the title is the one heading of the first level, and the others are of the second', () => {
  const styles = all('w:p').map((paragraph) => [
    setting(paragraph, 'w:pStyle'),
    paragraph.textContent,
  ]);
  expect(styles.filter(([style]) => style?.startsWith('Heading'))).toEqual([
    ['Heading1', 'Letter & card'],
    ['Heading2', 'To [name]'],
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

  test('the same template gives the same bytes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-17T10:20:30') });
    expect(Buffer.from(await wordFile(letter)).equals(Buffer.from(file))).toBe(true);
  });
});

test('each entry of the file has the earliest time that there is', () => {
  const entries = readZip(file);
  expect(entries.length).toBeGreaterThan(8);
  expect(new Set(entries.map(({ time }) => time))).toEqual(new Set([0x0021_0000]));
});
