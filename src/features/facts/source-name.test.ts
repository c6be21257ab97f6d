import { expect, test } from 'vitest';
import { citedName, sourceName } from './source-name.ts';

const source = (publisher: string) => ({ publisher, title: 'A page', read: 'report' as const });
const t = (_: string, { publisher, count }: { publisher: string; count: number }) =>
  `${publisher} and ${count} more`;

test('a single source is named by its publisher', () => {
  expect(sourceName({ sources: [source('Northtown Council')] }, t)).toBe('Northtown Council');
});

test('further sources are counted, not named', () => {
  const sources = [source('Northtown Council'), source('Northtown Echo'), source('Example Law')];
  expect(sourceName({ sources }, t)).toBe('Northtown Council and 2 more');
});

test('a citation names the first publisher only', () => {
  expect(citedName({ sources: [source('Northtown Council'), source('Northtown Echo')] })).toBe(
    'Northtown Council',
  );
});

test('a citation uses the short name of a publisher that has one', () => {
  const long = { ...source('Northtown Office for Numbers (NON)'), short: 'Northtown numbers' };
  expect(citedName({ sources: [long] })).toBe('Northtown numbers');
});
