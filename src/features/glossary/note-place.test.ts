import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNote } from './note-place.ts';

/** A phone's window under a header of 64 pixels. */
const view = { left: 0, top: 64, right: 320, bottom: 600 };

const note = { width: 200, height: 100 };

/** Makes a line of a word, 20 pixels high. */
function line(left: number, top: number, width = 80) {
  return { left, top, right: left + width, bottom: top + 20 };
}

describe('a note', () => {
  test('stands below its word, flush with it', () => {
    expect(placeNote([line(50, 200)], note, view)).toEqual({ left: 50, top: 226 });
  });

  test('stands above a word near the foot of the window', () => {
    expect(placeNote([line(50, 560)], note, view)).toEqual({ left: 50, top: 454 });
  });

  test('keeps within the window beside a word near its edge', () => {
    expect(placeNote([line(230, 200)], note, view).left).toBe(112);
    expect(placeNote([line(-20, 200)], note, view).left).toBe(8);
  });

  test('stands below the last line of a word that breaks, flush with that line', () => {
    expect(placeNote([line(90, 200), line(10, 230)], note, view)).toEqual({ left: 10, top: 256 });
  });

  test('stands above the first line of a word that breaks near the foot', () => {
    expect(placeNote([line(90, 530), line(10, 560)], note, view)).toEqual({ left: 90, top: 424 });
  });

  test('never stands under the header', () => {
    const low = { ...view, bottom: 220 };
    expect(placeNote([line(50, 150)], note, low)).toEqual({ left: 50, top: 176 });
  });

  test('fits exactly', () => {
    expect(placeNote([line(50, 466)], note, view).top).toBe(492);
    expect(placeNote([line(50, 467)], note, view).top).toBe(361);
  });

  test('never covers its word and never leaves the sides of the window', () => {
    const lines = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 64, max: 580 }))
      .map(([left, top]) => line(left, top));
    const sizes = fc.record({
      width: fc.integer({ min: 10, max: 304 }),
      height: fc.integer({ min: 10, max: 400 }),
    });
    fc.assert(
      fc.property(lines, sizes, (word, size) => {
        const { left, top } = placeNote([word], size, view);
        expect(top >= word.bottom || top + size.height <= word.top).toBe(true);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + size.width).toBeLessThanOrEqual(view.right - 8);
        expect(top).toBeGreaterThanOrEqual(view.top);
      }),
    );
  });
});
