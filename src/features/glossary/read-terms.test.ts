import { describe, expect, test } from 'vitest';
import { firstUses } from './first-uses.ts';
import { readTerms } from './read-terms.ts';

const terms = readTerms();

describe('the guide’s glossary', () => {
  test('holds 40 terms', () => {
    expect(terms).toHaveLength(40);
  });

  test.each(terms)('$term is found by its name', (term) => {
    expect(firstUses([`Ask about: ${term.term}.`], terms).map((use) => use.term)).toEqual([
      term.id,
    ]);
  });

  test.each(terms.flatMap(({ id, short = [] }) => short.map((name) => ({ id, name }))))(
    '$name is found as a short form',
    ({ id, name }) => {
      expect(firstUses([`Ask the ${name}.`], terms).map((use) => use.term)).toEqual([id]);
    },
  );
});
