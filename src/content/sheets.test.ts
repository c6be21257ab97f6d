import { describe, expect, test } from 'vitest';
import { readChecklists } from '../features/checklist/read-checklists.ts';
import { nations } from '../features/facts/fact.schema.ts';
import { readClaims } from '../features/facts/read-claims.ts';
import { pictureNames } from '../features/pictures/drawings.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { sheetSentences } from '../features/sheets/readability.ts';

/** Published addresses by number. They stand in emails, so a row here never changes. */
const slugs = [
  [1, 'start-here'],
  [2, 'engagement-strategy'],
  [3, 'making-the-case'],
  [4, 'talk-versus-action'],
  [5, 'agreements-and-meetings'],
  [6, 'keeping-momentum'],
  [7, 'who-can-you-partner-with'],
  [8, 'training-toolkit'],
  [9, 'police-and-oversight'],
  [10, 'councils'],
  [11, 'education'],
  [12, 'public-services'],
  [13, 'hate-crime-statistics'],
  [14, 'charities-and-community-groups'],
  [15, 'businesses-venues-and-media'],
  [16, 'measuring-impact'],
  [17, 'fair-shares-and-funding'],
  [18, 'safe-working'],
] as const;

const sheets = readSheets();
const claims = readClaims();

test.each(slugs)('sheet %i stands at its published address, %s', (number, slug) => {
  const found = sheets.filter(({ sheet }) => sheet.number === number);
  expect(found.map((sheet) => sheet.slug)).toEqual([`sheets/${slug}`]);
});

test.each(readChecklists())('the list “$id” stands once, in sheet $sheet', ({ id, sheet }) => {
  const places = sheets.flatMap((one) =>
    [...one.body.matchAll(/<Checklist\s+id="([^"]*)"/g)]
      .filter((match) => match[1] === id)
      .map(() => one.sheet.number),
  );
  expect(places).toEqual([sheet]);
});

describe.each(sheets)('$slug', ({ body }) => {
  test.each(nations)('says in words what holds in %s', (nation) => {
    const parts = [...body.matchAll(/<Nation of="([^"]*)">([\s\S]*?)<\/Nation>/g)].filter(
      (match) => match[1] === nation,
    );
    expect(parts).toHaveLength(1);
    expect(sheetSentences(parts[0]![2]!, claims).length).toBeGreaterThan(0);
  });
});

test('every picture stands beside a sentence of some sheet', () => {
  const shown = new Set(sheets.flatMap(({ sheet }) => sheet.easy.map(({ picture }) => picture)));
  expect(pictureNames.filter((name) => !shown.has(name))).toEqual([]);
});
