import { expect, test } from 'vitest';
import { readClaims } from '../features/facts/read-claims.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { readability, sheetSentences } from '../features/sheets/readability.ts';

/** Flesch-Kincaid grades that plain English may need. */
const budget = { average: 9, most: 11, easy: 6 };

/** Most words that a sentence of an easy-read box may have. */
const easyWords = 12;

const claims = readClaims();
const sheets = readSheets().map(({ slug, body }) => ({
  slug,
  ...readability(sheetSentences(body, claims)),
}));
const easy = readSheets().map(({ slug, sheet }) => ({
  slug,
  ...readability(sheet.easy.map(({ says }) => says)),
}));

test(`the sheets need grade ${budget.average} at most on average`, () => {
  const sum = sheets.reduce((total, { grade }) => total + grade, 0);
  expect(sum / sheets.length).toBeLessThanOrEqual(budget.average);
});

test.each(sheets)(`$slug needs grade ${budget.most} at most`, ({ grade }) => {
  expect(grade).toBeLessThanOrEqual(budget.most);
});

test.each(sheets)('$slug has been read whole, not just its first lines', ({ words }) => {
  expect(words).toBeGreaterThan(800);
});

test.each(easy)(
  `the easy read of $slug needs grade ${budget.easy} at most, in sentences of up to ${easyWords} words`,
  ({ grade, longest, sentences }) => {
    expect(grade).toBeLessThanOrEqual(budget.easy);
    expect(longest.words, longest.text).toBeLessThanOrEqual(easyWords);
    expect(sentences).toBe(5);
  },
);
