import { expect, test } from 'vitest';
import { readClaims } from '../features/facts/read-claims.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { readability, sheetSentences } from '../features/sheets/readability.ts';

/** Flesch-Kincaid grades that plain English may need. */
const budget = { average: 9, most: 11 };

const claims = readClaims();
const sheets = readSheets().map(({ slug, body }) => ({
  slug,
  ...readability(sheetSentences(body, claims)),
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
