import { describe, expect, test } from 'vitest';
import { noteText, termPath } from './term-link.ts';

const term = {
  id: 'term-letter-log',
  term: 'Letter log (Northtown)',
  match: ['letter log', 'LL'],
  meaning: 'A list of letters.',
};

describe('the note on a word', () => {
  test.each(['letter log', 'Letter logs', 'letter log book', 'log'])(
    'gives the meaning alone on “%s”, which says the name',
    (text) => {
      expect(noteText(term, text)).toBe('A list of letters.');
    },
  );

  test.each(['LL', 'register', 'letter'.slice(0, 3)])(
    'gives the name first on “%s”, which does not',
    (text) => {
      expect(noteText(term, text)).toBe('Letter log. A list of letters.');
    },
  );

  test('takes the plural of a name that ends in y for the name', () => {
    expect(noteText({ term: 'Ally', meaning: 'A friend.' }, 'allies')).toBe('A friend.');
  });
});

test('a marked word leads to its entry', () => {
  expect(termPath(term.id)).toBe('glossary/#term-letter-log');
});
