import { expect, test } from 'vitest';
import { headersFile } from './headers.ts';

/** Longest line that Cloudflare Pages reads. */
const longest = 2000;

test('no line is longer than Cloudflare reads', () => {
  for (const line of headersFile('/guide/').split('\n')) expect(line.length).toBeLessThan(longest);
});

test('every answer forbids framing, guessing at types, and telling where a reader comes from', () => {
  const [first, ...rest] = headersFile('/guide/').split('\n');
  expect(first).toBe('/guide/*');
  expect(rest).toEqual(
    expect.arrayContaining([
      "  Content-Security-Policy: frame-ancestors 'none'",
      '  X-Content-Type-Options: nosniff',
      '  Referrer-Policy: no-referrer',
    ]),
  );
});

test('only files with a hash in their name are kept for ever', () => {
  const lines = headersFile('/').split('\n');
  const at = lines.findIndex((line) => line.includes('immutable'));
  expect(lines[at - 1]).toBe('/_astro/*');
  expect(lines.filter((line) => line.includes('Cache-Control'))).toHaveLength(1);
});
