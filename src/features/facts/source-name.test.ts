import { expect, test } from 'vitest';
import { sourceName } from './source-name.ts';

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
