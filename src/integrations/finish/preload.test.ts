import { expect, test } from 'vitest';
import { importsOf, withPreloads } from './preload.ts';

const files = new Map([
  ['tool.js', 'import{a as b}from"./saved.js";import"./side.js";const l=()=>import("./late.js")'],
  ['saved.js', 'import{x}from"./area.js";export{x}'],
  ['side.js', ''],
  ['area.js', 'export const x="import y from ./no.js"'],
  ['late.js', 'import"./later.js"'],
]);

test('what is imported through others counts, what loads later doesn’t', () => {
  expect(importsOf(['tool.js'], files)).toEqual(['saved.js', 'side.js', 'area.js']);
});

test('a script that another one imports is not fetched twice', () => {
  expect(importsOf(['tool.js', 'saved.js'], files)).toEqual(['side.js', 'area.js']);
});

test('pages ask for them in their head', () => {
  expect(withPreloads('<head></head>', ['a.js'], '/guide/_astro/')).toBe(
    '<head><link rel="modulepreload" href="/guide/_astro/a.js"></head>',
  );
});

test('a page without imports stays as it is', () => {
  expect(withPreloads('<head></head>', [], '/_astro/')).toBe('<head></head>');
});
