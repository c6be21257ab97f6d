import { describe, expect, test } from 'vitest';
import { fileName, formats, makeFile } from './formats.ts';
import { say, takeAway, training } from './try-take-away.ts';

test('each format has an id of its own and words', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { id } of formats) expect(say(`export.format.${id}`)).not.toContain('export.');
});

test('file names are told apart, and name nobody and nothing', () => {
  expect(formats.map((format) => fileName(format, '2026-11-22'))).toEqual([
    'strategy-2026-11-22.docx',
    'action-log-2026-11-22.docx',
    'action-log-2026-11-22.csv',
    'dates-to-check-2026-11-22.ics',
  ]);
});

describe.each(formats)('$id', (format) => {
  test('makes a file with its name and type', async () => {
    const file = await makeFile(format, takeAway());
    expect(file.name).toBe(fileName(format, '2026-11-22'));
    expect(file.type).toBe(format.mime);
    expect(file.size).toBeGreaterThan(200);
  });

  test('carries the reader’s texts only if it says so', async () => {
    const text = await (await makeFile(format, takeAway())).text();
    const packed = format.ending === 'docx';
    expect(packed || text.includes(training.action)).toBe(format.hasTexts);
  });
});

test('the table keeps its mark of UTF-8 in the file', async () => {
  const csv = formats.find(({ id }) => id === 'csv')!;
  const bytes = new Uint8Array(await (await makeFile(csv, takeAway())).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
