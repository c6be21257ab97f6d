import { describe, expect, test } from 'vitest';
import { newChecklist } from './new-checklist.ts';

const guide = { numbers: [1, 2, 7], orders: [1, 26], ids: new Set(['first-contact']) };

describe('a new checklist', () => {
  test('stands in a file named after its title, with its sheet', () => {
    const { path, text } = newChecklist('Before the open day', '7', guide);
    expect(path).toBe('src/content/checklists/before-the-open-day.yaml');
    expect(text).toContain('title: "Before the open day"\nsheet: 7\n');
  });

  test('comes after all other lists', () => {
    expect(newChecklist('Before the open day', '7', guide).text).toContain('order: 27\n');
  });

  test('has lines with ids that begin with its first word', () => {
    expect(newChecklist('Before the open day', '7', guide).text!.match(/id: .*/g)).toEqual([
      'id: before-first-line',
      'id: before-second-line',
      'id: before-third-line',
      'id: before-fourth-line',
      'id: before-fifth-line',
    ]);
  });

  test('uses its whole id in its lines where the first word is taken', () => {
    const ids = new Set(['before-second-line']);
    const { text } = newChecklist('Before the open day', '7', { ...guide, ids });
    expect(text).toContain('id: before-the-open-day-first-line');
    expect(text).not.toContain('id: before-second-line');
  });
});

describe('a new checklist is refused', () => {
  test.each(['3', '07', 'seven'])('for sheet %s, which is not there', (sheet) => {
    expect(newChecklist('Before the open day', sheet, guide).refusal).toBe(
      `There is no sheet ${sheet}. The sheets are 1, 2, 7.`,
    );
  });

  test('where its id is taken', () => {
    expect(newChecklist('First contact', '7', guide).refusal).toBe(
      'The id “first-contact” is taken, and ids never change. Choose another title.',
    );
  });

  test.each(['Safety', '3 steps', ''])('with the title “%s”, which makes no id', (title) => {
    expect(newChecklist(title, '7', guide).refusal).toMatch(/makes no id/);
  });

  test('with a title that does not fit', () => {
    expect(newChecklist(`Before ${'the '.repeat(20)}day`, '7', guide).refusal).toBe(
      'The title has 90 characters, and 60 fit. Make it shorter.',
    );
  });
});
