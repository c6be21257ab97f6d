import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, firstUses, type Words } from './first-uses.ts';

/** Makes terms from their words: each term's id is its key. */
function terms(match: Record<string, string[]>): Words[] {
  return Object.entries(match).map(([id, words]) => ({ id, match: words }));
}

/** Finds first uses and tells each as `term: words`. */
function found(runs: string[], match: Record<string, string[]>): string[] {
  return told(runs, terms(match));
}

function told(runs: string[], words: Words[]): string[] {
  return firstUses(runs, words).map(
    ({ term, run, from, to }) => `${term}: ${runs[run]!.slice(from, to)}`,
  );
}

const letter = { letter: ['kind letter'] };

describe('the first use of a term', () => {
  test('is told with its run and its place in it', () => {
    expect(firstUses(['Dear all,', 'a kind letter came.'], terms(letter))).toEqual([
      { term: 'letter', run: 1, from: 2, to: 13 },
    ]);
  });

  test('is the only one, in this run and in those after it', () => {
    const runs = ['A kind letter, and a kind letter.', 'Another kind letter.'];
    expect(firstUses(runs, terms(letter))).toHaveLength(1);
  });

  test('counts for all words of the term, short forms too', () => {
    expect(found(['The KL, or kind letter.'], { letter: ['kind letter', 'KL'] })).toEqual([
      'letter: KL',
    ]);
  });

  test('is found for several terms, in the order of the text', () => {
    expect(found(['Notes before a kind letter.'], { ...letter, notes: ['notes'] })).toEqual([
      'notes: Notes',
      'letter: kind letter',
    ]);
  });

  test('does not cross from one run to the next', () => {
    expect(found(['a kind', ' letter'], letter)).toEqual([]);
  });

  test('is found across a line break', () => {
    expect(found(['a kind\nletter'], letter)).toEqual(['letter: kind\nletter']);
  });

  test('is not found where there are no terms', () => {
    expect(firstUses(['a kind letter'], [])).toEqual([]);
  });
});

describe('the longest match', () => {
  const both = { word: ['kind word'], note: ['kind word note'] };

  test('wins, whichever term comes first', () => {
    expect(found(['A kind word note.'], both)).toEqual(['note: kind word note']);
    expect(found(['A kind word note.'], { note: both.note, word: both.word })).toEqual([
      'note: kind word note',
    ]);
  });

  test('hides the shorter term within it also when it was used before', () => {
    expect(found(['A kind word note. One more kind word note.'], both)).toEqual([
      'note: kind word note',
    ]);
  });

  test('leaves the shorter term to be found later', () => {
    expect(found(['A kind word note, then a kind word.'], both)).toEqual([
      'note: kind word note',
      'word: kind word',
    ]);
  });

  test('gives way to a shorter one where it is not a whole word', () => {
    expect(found(['A kind word notebook.'], both)).toEqual(['word: kind word']);
  });

  test('of an exception marks nothing, and hides the term within it', () => {
    const words = [{ id: 'letter', match: ['letter'], except: ['letter box'] }];
    expect(told(['The letter box.', 'The letter.'], words)).toEqual(['letter: letter']);
    expect(firstUses(['The letter box.'], words)).toEqual([]);
  });
});

describe('word boundaries', () => {
  test.each(['newsletter', 'lettering', 'letter9', 'letteré', 'air-letter', 'letter-box'])(
    '“%s” is another word',
    (word) => {
      expect(found([`One ${word} here.`], { letter: ['letter'] })).toEqual([]);
    },
  );

  test.each(['letter.', '(letter)', 'letter,', 'letter’s', 'letter/card', '“letter”', 'letter'])(
    '“%s” holds the word',
    (text) => {
      expect(found([text], { letter: ['letter'] })).toEqual(['letter: letter']);
    },
  );

  test('a plural “s” belongs to the use', () => {
    expect(found(['Two kind letters’ worth.'], letter)).toEqual(['letter: kind letters']);
  });

  test('another plural is found only where it is listed', () => {
    expect(found(['Two allies.'], { ally: ['ally'] })).toEqual([]);
    expect(found(['Two allies.'], { ally: ['ally', 'allies'] })).toEqual(['ally: allies']);
  });

  test('a hyphen, a point or a comma in a term is only itself', () => {
    const match = { review: ['third-party letter'], section: ['s.75'], board: ['a, b and c'] };
    expect(found(['third party letter, s375, a b and c'], match)).toEqual([]);
    expect(found(['third-party letter, s.75, a, b and c'], match)).toHaveLength(3);
  });
});

describe('capitals', () => {
  test.each(['kind letter', 'Kind letter', 'Kind Letter', 'KIND LETTER'])(
    'a term in small letters is found as “%s”',
    (text) => {
      expect(found([text], letter)).toEqual([`letter: ${text}`]);
    },
  );

  test('a term with a capital is found only as it is written', () => {
    expect(found(['They bid, but the BID did not.'], { bid: ['BID'] })).toEqual(['bid: BID']);
    expect(found(['Section 75 of section 75.'], { law: ['Section 75'] })).toEqual([
      'law: Section 75',
    ]);
  });
});

describe('what somebody says in quotation marks', () => {
  test('is left alone', () => {
    expect(found(['Ask: “Was there a kind letter?” Then wait.'], letter)).toEqual([]);
  });

  test('is left alone also where it begins or ends outside the run', () => {
    expect(found(['Ask: “Was there a kind letter, '], letter)).toEqual([]);
    expect(found(['or a kind letter?” Then wait.'], letter)).toEqual([]);
  });

  test('does not reach past its end, nor before its start', () => {
    expect(found(['“Yes.” A kind letter.'], letter)).toEqual(['letter: kind letter']);
    expect(found(['A kind letter. “Yes.”'], letter)).toEqual(['letter: kind letter']);
  });

  test('is marked where the term is all of it', () => {
    expect(found(['The words are “kind letter”: think.'], letter)).toEqual(['letter: kind letter']);
  });

  test('does not use up the first use', () => {
    const text = '“A kind letter?” It was a kind letter.';
    expect(firstUses([text], terms(letter)).map(({ from }) => from)).toEqual([
      text.lastIndexOf('kind letter'),
    ]);
  });
});

describe('a text that is cut at its uses', () => {
  test('has its words, and each use with its term', () => {
    expect(cutAt('A kind letter came.', [{ term: 'letter', from: 2, to: 13 }])).toEqual([
      'A ',
      { term: 'letter', text: 'kind letter' },
      ' came.',
    ]);
  });

  test('has no empty parts', () => {
    expect(cutAt('letter', [{ term: 'letter', from: 0, to: 6 }])).toEqual([
      { term: 'letter', text: 'letter' },
    ]);
  });

  test('without a use is whole', () => {
    expect(cutAt('Nothing here.', [])).toEqual(['Nothing here.']);
  });

  test('loses no letter, whatever its runs and terms are', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    const match = fc.dictionary(
      fc.stringMatching(/^[a-z]{3}$/),
      fc.array(phrase, { minLength: 1 }),
    );
    const runs = fc.array(fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(runs, match, (texts, words) => {
        const uses = firstUses(texts, terms(words));
        const whole = texts.map((text, at) =>
          cutAt(
            text,
            uses.filter(({ run }) => run === at),
          )
            .map((part) => (typeof part === 'string' ? part : part.text))
            .join(''),
        );
        expect(whole).toEqual(texts);
        expect(new Set(uses.map(({ term }) => term)).size).toBe(uses.length);
      }),
    );
  });
});
