import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Declarations = Record<string, string>;

const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');

/** Gathers what all rules declare whose selector passes, by property. */
function declared(chosen: (selector: string) => boolean): Declarations {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return Object.fromEntries(
    [...rules]
      .filter(([, selector = '']) => chosen(selector.trim()))
      .flatMap(([, , body = '']) => body.split(';'))
      .map((line) => line.split(':').map((part) => part.trim()))
      .filter((parts) => parts.length === 2),
  );
}

const themes = {
  light: declared((selector) => /^:root,\s*::backdrop$/.test(selector)),
  'chosen dark': declared((selector) => selector.includes("[data-theme='dark']")),
  'dark device without scripts': declared((selector) => selector === ':root:not([data-js])'),
};

/** Works out the relative luminance of `#rrggbb` as WCAG 2.2 defines it, from 0 to 1. */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`“${colour}” is no opaque #rrggbb.`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Works out the contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe('the sum', () => {
  test('black on white has 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  test('the lightest grey that passes 4.5 to 1 on white is #767676', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  test('each part of a colour weighs as much as the eye gives it', () => {
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(3.998, 3);
    expect(contrast('#00ff00', '#ffffff')).toBeCloseTo(1.372, 3);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.592, 3);
  });
});

describe.each(Object.entries(themes))('in the theme “%s”', (_, theme) => {
  const of = (name: string) => theme[`--site-${name}`] ?? 'nothing';
  const texts = ['ink', 'soft', 'link', 'action', 'nearly', 'talk'];

  test.each(texts.flatMap((text) => [[text, 'paper'] as const, [text, 'surface'] as const]))(
    '%s on %s has at least 7 to 1',
    (text, ground) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(texts)('%s on tint has at least 4.5 to 1', (text) => {
    expect(contrast(of(text), of('tint'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['link', 'action'])(
    'text on a button in the colour of %s has at least 7 to 1',
    (ground) => {
      expect(contrast(of(`on-${ground}`), of(ground))).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(['paper', 'surface'])('the edge of a control on %s has at least 3 to 1', (ground) => {
    expect(contrast(of('control'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('dark by choice and dark by device hold identical values', () => {
  expect(themes['dark device without scripts']).toEqual(themes['chosen dark']);
});

test('dark has a value for each colour that light has', () => {
  expect(Object.keys(themes['chosen dark'])).toEqual(
    expect.arrayContaining(Object.keys(themes.light)),
  );
});
