import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readChecklists } from './read-checklists.ts';
import { findPointGaps, sourcePointsSchema, type SourcePoint } from './source-points.ts';

const list = {
  id: 'first-contact',
  title: 'First contact',
  sheet: 2,
  order: 3,
  intro: 'Tick before you press send.',
  items: [
    { id: 'contact-short', label: 'Keep it short', why: 'Busy staff read on a phone.' },
    { id: 'contact-one-ask', label: 'Make one small ask', why: 'It is easier to say yes to.' },
  ],
};
const line = (id: string, label: string) =>
  `<li id="${id}"><label><input type="checkbox"><span>${label}</span></label></li>`;
const short = line('contact-short', 'Keep it short');
const ask = line('contact-one-ask', 'Make one small ask');
const page = (lines: string, id = 'first-contact') =>
  `<body><main><section id="${id}"><ul>${lines}</ul></section></main></body>`;
const point: SourcePoint = { number: 1, point: 'Keep it brief', main: 'contact-short', also: [] };

/** Finds the gaps of one point, with sheet 2 as the only page. */
const gaps = (changed: Partial<SourcePoint>, html: string) =>
  findPointGaps([{ ...point, ...changed }], [list], new Map([[2, html]]));

describe('a point of the source', () => {
  test('has no gap where its line can be ticked on its own sheet', () => {
    expect(gaps({}, page(short))).toEqual([]);
  });

  test('has a gap where its line is not on the page', () => {
    expect(gaps({}, page(ask))).toEqual([
      { number: 1, id: 'contact-short', problem: 'cannot be ticked in “first-contact” on sheet 2' },
    ]);
  });

  test('has a gap where its line stands in another list', () => {
    expect(gaps({}, page(short, 'another-list'))).toHaveLength(1);
  });

  test('has a gap where its line reads otherwise', () => {
    expect(gaps({}, page(line('contact-short', 'Keep it long')))).toHaveLength(1);
  });

  test('has a gap where its line cannot be ticked', () => {
    expect(gaps({}, page('<li id="contact-short">Keep it short</li>'))).toHaveLength(1);
  });

  test('has a gap where its line is hidden', () => {
    expect(gaps({}, page(short.replace('<li', '<li hidden')))).toHaveLength(1);
  });

  test('has a gap where there is no page of its sheet', () => {
    expect(findPointGaps([point], [list], new Map([[3, page(short)]]))).toEqual([
      { number: 1, id: 'contact-short', problem: 'has no built page of sheet 2' },
    ]);
  });

  test('has a gap where no list has its line', () => {
    expect(gaps({ main: 'contact-long' }, page(short))).toEqual([
      { number: 1, id: 'contact-long', problem: 'is in no checklist' },
    ]);
  });

  test('has a gap where its line has left the list', () => {
    const retired = { ...list, items: [{ ...list.items[0]!, retired: '2027-01-01' }] };
    expect(findPointGaps([point], [retired], new Map([[2, page(short)]]))).toHaveLength(1);
  });

  test('needs its further lines too', () => {
    expect(gaps({ also: ['contact-one-ask'] }, page(short + ask))).toEqual([]);
    expect(gaps({ also: ['contact-one-ask'] }, page(short))).toHaveLength(1);
  });

  test('needs every line of a whole list', () => {
    expect(gaps({ also: ['first-contact'] }, page(short + ask))).toEqual([]);
    expect(gaps({ also: ['first-contact'] }, page(short))).toEqual([
      {
        number: 1,
        id: 'contact-one-ask',
        problem: 'cannot be ticked in “first-contact” on sheet 2',
      },
    ]);
  });

  test('is carried by a line, not by a list', () => {
    expect(gaps({ main: 'first-contact' }, page(short + ask))).toHaveLength(1);
  });
});

describe('the points of the source', () => {
  const points = sourcePointsSchema.parse(
    parse(readFileSync('src/features/checklist/source-points.yaml', 'utf8')),
  );

  test('are all 58, in order', () => {
    expect(points.map(({ number }) => number)).toEqual(
      Array.from({ length: 58 }, (_, at) => at + 1),
    );
  });

  test('name lines that exist', () => {
    const lists = readChecklists();
    const ids = new Set(lists.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]));
    const named = points.flatMap(({ main, also }) => [main, ...also]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
