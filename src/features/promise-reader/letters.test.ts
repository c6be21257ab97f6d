import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { among } from './among.ts';
import { isPlain, plainPattern, startsCapital } from './letters.ts';
import { exampleSets, readExamples } from './read-examples.ts';

/** Every pattern of the reader that has classes of letters. */
const patterns = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'letters.ts')
  .flatMap((name) => [
    ...readFileSync(new URL(name, import.meta.url), 'utf8').matchAll(
      /(?<=[\s(])\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[* ])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([a-z]*)(?=[).;,\s])/g,
    ),
  ])
  .filter(([, source, flags]) => source!.includes('\\p{') && flags!.includes('u'))
  .map(([, source, flags]) => new RegExp(source!, flags!.replace('g', '')));

/** Says where a pattern matches, and what its groups hold. */
const found = (pattern: RegExp, text: string) => {
  const match = pattern.exec(text);
  return match ? `${match.index} ${match.join('|')}` : 'none';
};

/** Lists the plain texts in which a pattern finds something else once it is made for plain text. */
const misread = (pattern: RegExp, texts: string[]) => {
  const plain = plainPattern(pattern);
  return texts.filter((text) => isPlain(text) && found(plain, text) !== found(pattern, text));
};

const examples = exampleSets.flatMap(readExamples).flatMap(({ text }) => text.split(/(?<=[.;,]) /));

test('a pattern for plain text finds what its own pattern finds', () => {
  expect(patterns.length).toBeGreaterThan(40);
  const words = [...new Set(examples.flatMap((text) => text.split(' ')))];
  expect(patterns.flatMap((pattern) => misread(pattern, [...examples, ...words]))).toEqual([]);
});

test('a pattern for plain text finds the same in any plain text', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...examples.flatMap((text) => text.split(' '))), fc.string()),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join(' ');
      expect(startsCapital(text)).toBe(/^\p{Lu}/u.test(text));
      expect(patterns.flatMap((pattern) => misread(pattern, [text]))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(['É', 'éa', 'ſ', '日本', '“', '\ud83d'])('knows that %s is not plain', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('a capital is one in any language', () => {
  expect(['Anna', 'Élodie', 'Ðorđe', '𝐀'].map(startsCapital)).toEqual([true, true, true, true]);
  expect(['anna', 'élodie', '1A', '', '日本'].map(startsCapital)).toEqual(Array(5).fill(false));
});

test('a word of a list may go without the letter before a question mark', () => {
  const list = 'reports?|co-?ordinators?|.|£';
  expect(
    ['report', 'reports', 'coordinators', 'co-ordinator', '.', '£'].map((each) =>
      among(each, list),
    ),
  ).toEqual(Array(6).fill(true));
  expect(['reportss', 'repor', 'x', '', 'reports?'].some((each) => among(each, list))).toBe(false);
});
