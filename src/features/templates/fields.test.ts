import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, hasWholeFields, splitFields } from './fields.ts';

/** Text with many brackets. */
const bracketed = fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', '\n', '’') });

test('fields are told apart from the text around them', () => {
  expect(splitFields('Dear [name], from [group].')).toEqual([
    { text: 'Dear ', field: false },
    { text: '[name]', field: true },
    { text: ', from ', field: false },
    { text: '[group]', field: true },
    { text: '.', field: false },
  ]);
});

test('a text without brackets is one piece', () => {
  expect(splitFields('Dear all')).toEqual([{ text: 'Dear all', field: false }]);
});

test('the pieces of any text make the text again', () => {
  fc.assert(
    fc.property(bracketed, (text) => {
      const joined = splitFields(text).map((piece) => piece.text);
      expect(joined.join('')).toBe(text);
      expect(joined).not.toContain('');
    }),
  );
});

test('fields are listed in order with their brackets', () => {
  expect(fieldsOf('[a] and [b], then [a]')).toEqual(['[a]', '[b]', '[a]']);
});

test('a field never runs over the end of a line', () => {
  expect(fieldsOf('[first\nsecond]')).toEqual([]);
  expect(hasWholeFields('[first\nsecond]')).toBe(false);
});

test.each(['[name]', 'no field', 'from [start] to [target]', '“[its own words]”'])(
  '%s has whole fields',
  (text) => expect(hasWholeFields(text)).toBe(true),
);

test.each(['[name', 'name]', '[]', '[ ]', '[…]', '[a [b]]', ']['])(
  '%s has a broken field',
  (text) => expect(hasWholeFields(text)).toBe(false),
);

test('a text has whole fields exactly where nothing of its brackets is left beside them', () => {
  fc.assert(
    fc.property(bracketed, (text) => {
      const rest = text.replace(/\[[^[\]\n]*[a-z][^[\]\n]*\]/g, '');
      expect(hasWholeFields(text)).toBe(!/[[\]]/.test(rest));
    }),
  );
});
