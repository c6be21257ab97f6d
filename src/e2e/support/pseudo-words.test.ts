import { expect, test } from 'vitest';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { brackets, lengthen, lengthenAll } from './pseudo-words.ts';

const longer = lengthenAll(words);
const places = (text: string) => (text.match(/\{\{\w+\}\}|\[[A-Z_]+\]/g) ?? []).sort();

test('every text is in brackets and at least 40% longer, but addresses', () => {
  for (const [key, text] of Object.entries(words)) {
    if (text.startsWith('https:')) expect(longer[key]).toBe(text);
    else {
      expect(longer[key]).toMatch(new RegExp(`^${brackets.open}.*${brackets.close}$`, 's'));
      expect(longer[key]!.length - 2, key).toBeGreaterThanOrEqual(text.length * 1.4);
    }
  }
});

test('places and plural forms stay', () => {
  expect(Object.keys(longer)).toEqual(Object.keys(words));
  for (const [key, text] of Object.entries(words))
    expect(places(longer[key]!)).toEqual(places(text));
});

test('words are longer themselves, with accents', () => {
  expect(lengthen('Tick {{count}} lines')).toBe('⟦Tííççk {{count}} lííññééššŵŵ⟧');
});
