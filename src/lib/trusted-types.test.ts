import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyMarks, ownScript } from './trusted-types.ts';

const page = 'https://guide.example.org/sheets/councils/';

test('a search excerpt keeps its marks', () => {
  expect(onlyMarks('ask the <mark>council</mark> &amp; police')).toBe(
    'ask the <mark>council</mark> &amp; police',
  );
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<mark onmouseover=alert(1)>x</mark>',
  '<svg/onload=alert(1)>',
  '<MARK>x',
  '<<mark>script>',
])('%s is shown as text', (hostile) => {
  expect(onlyMarks(hostile).replaceAll(/<\/?mark>/g, '')).not.toContain('<');
});

test('no text at all leaves another tag than mark', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(onlyMarks(text).replaceAll(/<\/?mark>/g, '')).not.toContain('<');
    }),
  );
});

test('only scripts of this site pass', () => {
  expect(ownScript('/pagefind/pagefind-worker.js', page)).toBe('/pagefind/pagefind-worker.js');
  expect(ownScript('https://guide.example.org/sw.js', page)).toBeDefined();
  for (const other of [
    'https://evil.example/x.js',
    '//evil.example/x.js',
    'data:text/javascript,1',
    'blob:https://guide.example.org/1.js',
    'javascript:alert(1)//.js',
    '/x.json',
  ])
    expect(ownScript(other, page), other).toBeUndefined();
});
