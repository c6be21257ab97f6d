import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { idFrom, quoted } from './new-file.ts';

describe('an id from a title', () => {
  test.each([
    ['Working with the media', 'working-with-the-media'],
    ['What’s next? A plan', 'whats-next-a-plan'],
    ['Food & drink', 'food-and-drink'],
    ['Cafés, clubs and LGBT+ nights', 'cafes-clubs-and-lgbt-nights'],
    ['  Talk – action  ', 'talk-action'],
  ])('“%s” gives “%s”', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  test('has nothing but small letters and digits, joined by single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(idFrom(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  test('of an id is the id itself', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(idFrom(idFrom(title))).toBe(idFrom(title));
      }),
    );
  });
});

test('text in quotes comes back from YAML to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parse(`title: ${quoted(text)}`)).toEqual({ title: text });
    }),
  );
});
