import { describe, expect, test } from 'vitest';
import { newSheet, type GuideForSheet } from './new-sheet.ts';

/** Makes a guide whose sheets have these numbers. */
function guideWith(...numbers: number[]): GuideForSheet {
  return {
    numbers,
    pages: ['src/content/docs/facts.mdx', 'src/content/docs/sheets/first-contact.mdx'],
    fact: 'd-01',
    checklist: 'first-steps',
  };
}

/** Drafts a sheet and gives its text. */
function textOf(...numbers: number[]): string {
  return newSheet(
    'Working with "Northtown" clinics',
    'partners',
    guideWith(...numbers),
    '2026-11-22',
  ).text!;
}

describe('a new sheet', () => {
  test('stands in a file named after its title', () => {
    expect(newSheet('What’s on in Northtown?', 'tools', guideWith(1), '2026-11-22').path).toBe(
      'src/content/docs/sheets/whats-on-in-northtown.mdx',
    );
  });

  test('takes the number after the highest and leaves gaps alone', () => {
    expect(textOf(1, 2, 7)).toContain('  number: 8\n');
  });

  test('begins at number 1 in an empty guide', () => {
    expect(textOf()).toContain('  number: 1\n');
  });

  test('has ids that begin with its number in two digits', () => {
    expect(textOf(1).match(/\{#[^}]+\}/g)).toEqual([
      '{#s02-first-question}',
      '{#s02-second-question}',
      '{#s02-do-next}',
      '{#s02-nations}',
      '{#s02-sources}',
    ]);
  });

  test('keeps quotation marks of the title apart from those of YAML', () => {
    expect(textOf(1)).toContain('title: "Working with \\"Northtown\\" clinics"\n');
  });

  test('cites a fact and names a list that are there', () => {
    expect(textOf(1)).toContain('<Cite id="d-01" />');
    expect(textOf(1)).toContain('<DoNext checklist="first-steps">');
  });

  test('carries the day as the day of its review', () => {
    expect(textOf(1)).toContain('  reviewed: "2026-11-22"\n');
  });
});

describe('a new sheet is refused', () => {
  /** Drafts a sheet and gives the refusal. */
  function refusalOf(title: string, group = 'tools', guide = guideWith(1)) {
    return newSheet(title, group, guide, '2026-11-22').refusal;
  }

  test('in a group that is not there, with the groups that are', () => {
    expect(refusalOf('Our town', 'partner')).toBe(
      'There is no group “partner”. Choose one of plan, agree, partners, tools.',
    );
  });

  test('where its file is there already', () => {
    expect(refusalOf('First contact!')).toBe(
      'src/content/docs/sheets/first-contact.mdx is there already and stays as it is. Choose another title.',
    );
  });

  test.each(['', '???', '28 kinds', 'Ω', 'Hi!', '&𐀀'])(
    'with the title “%s”, which makes no address',
    (title) => {
      expect(refusalOf(title)).toMatch(/makes no address/);
    },
  );

  test('when all numbers are taken', () => {
    expect(refusalOf('Our town', 'tools', guideWith(99))).toMatch(/end at 99/);
  });
});
