import { expect, test } from 'vitest';
import { readScripts } from './reach.ts';

const namesFrom = readScripts(
  new Map([
    ['boot.js', 'import("./list.js"); import("./finder.js"); import("./note.js")'],
    [
      'list.js',
      'import "./words.js"; row.className = "row-live"; customElements.define("a-list", L)',
    ],
    ['words.js', 'export default "in-words"'],
    ['finder.js', 'x.className = "found"; customElements.define("a-finder", F)'],
    [
      'note.js',
      'document.createElement("a-note"); customElements.define("a-note", N); "note-text"',
    ],
    ['tool.js', 'x.className = "tool-only"'],
  ]),
);

test('what a page’s scripts load later counts too', () => {
  const names = namesFrom(['boot.js'], new Set(['a-list']));
  expect([...names]).toEqual(expect.arrayContaining(['.row-live', '.in-words']));
});

test('scripts of elements that the page lacks don’t count', () => {
  const names = namesFrom(['boot.js'], new Set(['a-list']));
  expect(names).not.toContain('.found');
});

test('an element that its own script makes counts', () => {
  expect(namesFrom(['boot.js'], new Set())).toContain('.note-text');
});

test('scripts of other pages don’t count', () => {
  expect(namesFrom(['boot.js'], new Set())).not.toContain('.tool-only');
});
