import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { emptyCommitment, type SavedCommitment } from '../saved-commitment.ts';
import { reading, trial } from '../try-commitment.ts';
import { asTyped, commitmentsCsv, harmless } from './csv.ts';
import { takeAway, talk, training } from './try-take-away.ts';
import type { TakeAway } from './take-away.ts';

/** Reads a table back with another program's parser. */
function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Reads a table back as one object a row, by the heads. */
function rows(take: TakeAway): Record<string, string>[] {
  const [heads, ...lines] = read(commitmentsCsv(take));
  return lines.map((line) => Object.fromEntries(heads!.map((head, at) => [head, line[at]!])));
}

describe('a table for a spreadsheet', () => {
  const text = commitmentsCsv(takeAway());

  test('starts with the mark of UTF-8 and ends each row with CR LF', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.match(/(?<!\r)\n/g)).toBeNull();
    expect(text.match(/\r\n/g)).toHaveLength(3);
  });

  test('has one commitment a row, with its fields in words, days and numbers', () => {
    expect(rows(takeAway())[0]).toMatchObject({
      Partner: 'Northtown Police',
      'What they said': 'We’re right behind you.',
      'What will be done': training.action,
      'Whose job': 'the partner’s',
      Due: '2027-03-31',
      'Starting point': '20%',
      Target: '90%',
      'Written record': 'in the minutes',
      'Talk or action': 'Action',
      'Points out of 18': '18',
      Status: 'On track',
      'Latest reading on': '2026-11-20',
      'Latest reading': '31.5',
      'What the partner says about it': 'Slower than hoped.',
    });
  });

  test('has as many cells in each row as heads, each with words of its own', () => {
    const [heads, ...lines] = read(text);
    expect(new Set(heads).size).toBe(heads!.length);
    expect(heads!.filter((head) => head.includes('export.'))).toEqual([]);
    for (const line of lines) expect(line).toHaveLength(heads!.length);
  });

  test('keeps accents, and line breaks and quotes inside a cell', () => {
    const action = 'Say “hi” at the "Café",\r\nthen\nwrite 🏳️‍🌈';
    expect(rows(takeAway({ commitments: [{ ...talk, action }] }))[0]).toMatchObject({
      Partner: 'Northtown Café',
      'What will be done': action,
    });
  });

  test('has heads alone where there is nothing', () => {
    expect(read(commitmentsCsv(takeAway({ commitments: [] })))).toHaveLength(1);
  });
});

describe('notes', () => {
  test('are left out unless chosen', () => {
    const text = commitmentsCsv(takeAway());
    expect(text).not.toContain('Ring on Monday');
    expect(text).not.toContain('Second quiz');
    expect(Object.keys(rows(takeAway())[0]!)).not.toContain('Notes');
  });

  test('have columns of their own where chosen', () => {
    expect(rows(takeAway({ notes: true }))[0]).toMatchObject({
      Notes: training.notes,
      'Note on the latest reading': 'Second quiz.',
    });
  });
});

describe('a formula', () => {
  test.each([
    '=1+1',
    '+44',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    '＝1',
    '=HYPERLINK("http://example.org","here")',
  ])('is made harmless: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
    const cells = read(commitmentsCsv(takeAway({ commitments: [{ ...talk, action: text }] })))[1]!;
    expect(cells).toContain(`'${text}`);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@-]/);
  });

  test('in the name of a partner is made harmless too', () => {
    const partners = [{ ...takeAway().partners[1]!, name: '=1+1' }];
    expect(rows(takeAway({ partners }))[1]!['Partner']).toBe("'=1+1");
  });

  test.each(['1=1', 'a+b', "'quoted'", '', 'e@example.org'])('is not seen in %j', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

test('a negative figure stays a number', () => {
  const commitments = [trial({ readings: [reading('2026-11-01', '−2.5')] })];
  expect(rows(takeAway({ commitments }))[0]!['Latest reading']).toBe('-2.5');
});

test('any text comes back to the letter, and no cell begins like a formula', () => {
  const danger = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', '');
  const any = fc.tuple(danger, fc.string({ unit: 'grapheme' }), danger).map((all) => all.join(''));
  const texts = Object.entries(emptyCommitment)
    .filter(([name, value]) => value === '' && !['resourceStatus', 'record'].includes(name))
    .map(([name]) => name);
  const commitment = fc
    .record(Object.fromEntries(texts.map((name) => [name, any])))
    .map((fields): SavedCommitment => ({ ...trial(), ...fields }));
  fc.assert(
    fc.property(fc.array(commitment, { minLength: 1, maxLength: 4 }), (commitments) => {
      const [heads, ...lines] = read(
        commitmentsCsv(takeAway({ commitments, notes: true })).replace(/^\u{FEFF}/u, ''),
      );
      expect(lines).toHaveLength(commitments.length);
      commitments.forEach((given, at) => {
        const cell = (head: string) => asTyped(lines[at]![heads!.indexOf(head)]!);
        expect(cell('What will be done')).toBe(given.action);
        expect(cell('What they said')).toBe(given.said);
        expect(cell('Notes')).toBe(given.notes);
        expect(cell('Due')).toBe(given.dueOn);
        for (const text of lines[at]!) expect(text).not.toMatch(/^[=+@\t\r-]/);
      });
    }),
    { numRuns: 60 },
  );
});
