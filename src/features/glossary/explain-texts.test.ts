import { describe, expect, test } from 'vitest';
import { explainTexts } from './explain-texts.ts';

const terms = [
  { id: 'term-letter', match: ['letter'] },
  { id: 'term-note', match: ['note'] },
];

describe('the texts of a page made from data', () => {
  test('come apart into words, citations and first uses', () => {
    const text = 'A letter is due. {d-17} A note too.';
    expect(explainTexts([text], terms).get(text)).toEqual([
      'A ',
      { term: 'term-letter', text: 'letter' },
      ' is due. ',
      { fact: 'd-17' },
      ' A ',
      { term: 'term-note', text: 'note' },
      ' too.',
    ]);
  });

  test('mark a term in the first text only', () => {
    const explained = explainTexts(['No.', 'One letter. {d-17}', 'Two letters.'], terms);
    expect(explained.get('One letter. {d-17}')).toContainEqual({
      term: 'term-letter',
      text: 'letter',
    });
    expect(explained.get('Two letters.')).toEqual(['Two letters.']);
    expect(explained.get('No.')).toEqual(['No.']);
  });

  test('find a term after a citation in an earlier text', () => {
    const explained = explainTexts(['{d-17}', 'See {e-27} here.', 'A note.'], terms);
    expect(explained.get('A note.')).toEqual(['A ', { term: 'term-note', text: 'note' }, '.']);
  });
});
