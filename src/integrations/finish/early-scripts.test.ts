import { expect, test } from 'vitest';
import { earlyScripts } from './early-scripts.ts';

const files = new Map([
  ['overview.Ab1.js', 'import{a as b}from"./store.Cd2.js";import"./words.Ef3.js";b()'],
  ['store.Cd2.js', 'import{c}from"./words.Ef3.js";const later=()=>import("./late.Gh4.js")'],
  ['words.Ef3.js', 'import{x as y}from"./deep.Ij5.js"'],
  ['deep.Ij5.js', ''],
  ['late.Gh4.js', ''],
]);
const fill = earlyScripts(files, '/guide/_astro/');

test('a script is asked for together with all that it imports, each once', () => {
  expect(fill('load("site:scripts/overview")')).toBe(
    `load("${['overview.Ab1', 'store.Cd2', 'words.Ef3', 'deep.Ij5']
      .map((name) => `/guide/_astro/${name}.js`)
      .join(' ')}")`,
  );
});

test('what a script loads later is left for later', () => {
  expect(fill('"site:scripts/store"')).not.toContain('late');
});

test('a script that is not there stops the build', () => {
  expect(() => fill('"site:scripts/over"')).toThrow('“over”');
});

test('other code stays as it is', () => {
  expect(fill('const site = "scripts/overview";')).toBe('const site = "scripts/overview";');
});
