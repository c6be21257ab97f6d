import { expect, test } from 'vitest';
import type { Block } from './document.ts';
import { plainText } from './plain-text.ts';

/** Writes a text of these blocks, without its title and note. */
function textOf(...body: Block[]): string {
  const head = 'Letter\n\nMind this.\n\n';
  const text = plainText({ title: 'Letter', note: 'Mind this.', body });
  expect(text.slice(0, head.length)).toBe(head);
  return text.slice(head.length);
}

test('the title and the note come first', () => {
  const text = plainText({ title: 'Letter', note: 'Mind this.', body: [] });
  expect(text).toBe('Letter\n\nMind this.\n');
});

test('blocks stand apart by an empty line', () => {
  const first: Block = { kind: 'heading', text: 'To [name]' };
  expect(textOf(first, { kind: 'paragraph', text: 'Hello.' })).toBe('To [name]\n\nHello.\n');
});

test('a new line in a paragraph is kept', () => {
  expect(textOf({ kind: 'paragraph', text: 'Yours,\n[name]' })).toBe('Yours,\n[name]\n');
});

test('each line of a list starts with a dash', () => {
  expect(textOf({ kind: 'list', items: ['One', '[two]'] })).toBe('- One\n- [two]\n');
});

test('numbered lines count from 1 in each list', () => {
  const block: Block = { kind: 'numbered', items: ['One', 'Two'] };
  expect(textOf(block, block)).toBe('1. One\n2. Two\n\n1. One\n2. Two\n');
});

test('a line to tick starts with an empty box', () => {
  expect(textOf({ kind: 'checks', items: ['Sent'] })).toBe('☐ Sent\n');
});

test('a table is one line for each row, the header first', () => {
  const rows = [
    ['[role]', '[date]'],
    ['Us', 'Soon'],
  ];
  expect(textOf({ kind: 'table', header: ['Who', 'When'], rows })).toBe(
    'Who | When\n[role] | [date]\nUs | Soon\n',
  );
});
