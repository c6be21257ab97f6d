import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { helpLineSchema } from './help-line.schema.ts';

const text = readFileSync('src/content/help.yaml', 'utf8');
const lines = z.array(helpLineSchema).parse(parse(text));

describe('the places to get help', () => {
  test('give a number only where their own page confirmed it', () => {
    const numbers = lines.flatMap(({ id, phone }) => (phone ? [[id, phone.number]] : []));
    expect(numbers).toEqual([
      ['help-galop', '0800 999 5428'],
      ['help-wales-hate-support-centre', '0300 3031 982'],
    ]);
    expect(lines.filter(({ phone, confirmed }) => phone && !confirmed)).toEqual([]);
  });

  test('hold no number outside that field', () => {
    const elsewhere = JSON.stringify(lines.map((line) => ({ ...line, phone: '' })));
    expect(elsewhere).not.toMatch(/0\d{2,4}[\s-]?\d{3}/);
  });

  test('never lead to an address that has lapsed', () => {
    expect(text).not.toContain('mindlinetrans.org.uk');
  });

  test('cover each nation with something of its own', () => {
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const own = lines.filter(({ nations }) => nations.includes(nation) && nations.length < 4);
      expect(own.length).toBeGreaterThan(0);
    }
  });
});
