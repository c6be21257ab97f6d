import { describe, expect, test } from 'vitest';
import { isShortPath, sheetShortLinks, spokenAddress } from './short-links.ts';

const councils = {
  id: 'sheets/councils',
  number: 10,
  title: 'Councils',
  description: 'Who does what in a council.',
};
const safeWorking = {
  id: 'sheets/safe-working',
  number: 2,
  title: 'Safe working',
  description: 'How to look after each other.',
};

describe('the short links of sheets', () => {
  test('lead from a sheet’s number to its page, with its own words', () => {
    expect(sheetShortLinks([councils])).toEqual([
      {
        path: '10/',
        target: 'sheets/councils/',
        title: 'Councils',
        description: 'Who does what in a council.',
      },
    ]);
  });

  test('stand in the order of the numbers, not of their digits', () => {
    const paths = sheetShortLinks([councils, safeWorking]).map(({ path }) => path);
    expect(paths).toEqual(['2/', '10/']);
  });

  test('are told from pages to read', () => {
    expect(['9/', '18/', 'go/safe-working/'].every(isShortPath)).toBe(true);
    expect(
      ['', 'print/', 'sheets/councils/', '9/more/', 'go/', 'cargo/9/'].filter(isShortPath),
    ).toEqual([]);
  });
});

test('an address is written as people say it', () => {
  expect(spokenAddress('https://guide.example.org/9/')).toBe('guide.example.org/9/');
  expect(spokenAddress('http://www.example.org/9/')).toBe('www.example.org/9/');
});
