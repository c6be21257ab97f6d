import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from './qr.ts';

/** Draws a path of horizontal strokes, as a browser would, into rows of dark and light squares. */
function draw({ size, path }: ReturnType<typeof qrPath>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  let x = 0;
  let y = 0;
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
    if (command !== 'h') continue;
    for (let at = 0; at < Number(first); at++) rows[Math.floor(y)]![x + at] = true;
    x += Number(first);
  }
  return rows;
}

describe('a QR code', () => {
  test('shows every square of the code, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (address) => {
        const { data } = encode(address, { ecc: 'M', border: 4 });
        expect(JSON.stringify(draw(qrPath(address)))).toBe(JSON.stringify(data));
      }),
      { numRuns: 30 },
    );
  });

  test('keeps four light squares free on every side, so that scanners find it', () => {
    const rows = draw(qrPath('https://guide.example.org/9/'));
    const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [{ x, y }] : [])));
    expect(Math.min(...dark.map(({ x }) => x))).toBe(4);
    expect(Math.min(...dark.map(({ y }) => y))).toBe(4);
    expect(Math.max(...dark.map(({ x }) => x))).toBe(rows.length - 5);
    expect(Math.max(...dark.map(({ y }) => y))).toBe(rows.length - 5);
  });

  test('differs from one sheet to the next', () => {
    const nine = qrPath('https://guide.example.org/9/').path;
    expect(qrPath('https://guide.example.org/8/').path).not.toBe(nine);
  });
});
