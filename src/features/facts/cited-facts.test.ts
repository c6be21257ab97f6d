import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedFacts, markedFacts, splitCitations } from './cited-facts.ts';

test('facts are listed in the order in which a page cites them', () => {
  expect(citedFacts('One. <Cite id="s-14" />\n\nTwo. <Cite id="b-02" />')).toEqual([
    's-14',
    'b-02',
  ]);
});

test('a fact that is printed counts as cited', () => {
  expect(citedFacts('<Fact id="l-01" />')).toEqual(['l-01']);
});

test('a fact that is cited twice is listed once, where it came first', () => {
  expect(citedFacts('<Cite id="s-14" /> <Fact id="b-02" /> <Fact id="s-14" />')).toEqual([
    's-14',
    'b-02',
  ]);
});

test('a citation of several facts cites each of them', () => {
  expect(citedFacts('<Cite id="s-14 b-02" /> <Cite id="b-02 l-01" />')).toEqual([
    's-14',
    'b-02',
    'l-01',
  ]);
});

test('a tag that breaks before its id still cites', () => {
  expect(citedFacts('<Cite\n  id="s-14"\n/>')).toEqual(['s-14']);
});

test('ids of other components are no citations', () => {
  expect(citedFacts('<Checklist id="first-steps" /> <Chart id="s-14" />')).toEqual([]);
});

test('an id that is only mentioned is no citation', () => {
  expect(citedFacts('Northtown calls it s-14. {#s-14}')).toEqual([]);
});

test('a page without citations lists none', () => {
  expect(citedFacts('')).toEqual([]);
});

test('every fact that a page cites is found among its words', () => {
  const id = fc.stringMatching(/^[a-z]-[0-9]{2}$/);
  const words = fc.stringMatching(/^[a-z .\n]*$/);
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.constantFrom('Cite', 'Fact'), words, (ids, tag, between) => {
      const body = ids.map((one) => `${between}<${tag} id="${one}" />`).join(between);
      expect(citedFacts(body)).toEqual(ids);
    }),
  );
});

describe('marks in plain text', () => {
  test('split it into words and facts, in order', () => {
    expect(splitCitations('They must. {d-17} They may. {e-27}')).toEqual([
      'They must. ',
      { fact: 'd-17' },
      ' They may. ',
      { fact: 'e-27' },
    ]);
  });

  test('that name several facts make one citation', () => {
    expect(splitCitations('Search. {r-01 r-02} Ask.')).toEqual([
      'Search. ',
      { fact: 'r-01 r-02' },
      ' Ask.',
    ]);
    expect(markedFacts(['{r-01 r-02}', '{r-02 e-27}'])).toEqual(['r-01', 'r-02', 'e-27']);
  });

  test('that are no citation stay words', () => {
    expect(splitCitations('A {note} stays.')).toEqual(['A {note} stays.']);
  });

  test('are found in every text of a value, each once', () => {
    expect(markedFacts({ a: 'x {d-17}', b: ['{e-27}', { c: 'y {d-17}' }], n: 3 })).toEqual([
      'd-17',
      'e-27',
    ]);
  });

  test('that stand side by side leave no empty words', () => {
    expect(splitCitations('{l-01}{s-02}')).toEqual([{ fact: 'l-01' }, { fact: 's-02' }]);
  });

  test('join up with their words to the text that was written', () => {
    const part = fc.oneof(fc.string(), fc.stringMatching(/^\{[a-z]-[0-9]{2}\}$/));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const joined = splitCitations(text).map((one) =>
          typeof one === 'string' ? one : `{${one.fact}}`,
        );
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
