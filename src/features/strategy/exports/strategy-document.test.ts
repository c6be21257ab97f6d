import { describe, expect, test } from 'vitest';
import { plainText } from '../../../lib/paper/plain-text.ts';
import { reading, trial } from '../try-commitment.ts';
import { actionLog, strategyOnAPage, type StrategyBlock } from './strategy-document.ts';
import { takeAway, talk, training } from './try-take-away.ts';

const headings = (body: readonly StrategyBlock[]) =>
  body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const tables = (body: readonly StrategyBlock[]) =>
  body.flatMap((block) => (block.kind === 'table' ? [block] : []));
const textOf = (body: readonly StrategyBlock[]) => JSON.stringify(body);

describe('the strategy on a page', () => {
  const { title, note, body } = strategyOnAPage(takeAway());

  test('says what it is, of which day, and what not to put in', () => {
    expect(title).toBe('Our strategy on a page');
    expect(note).toBe(
      'As on 22 November 2026. Do not put in details of any person who has been targeted.',
    );
  });

  test('begins with what is counted in all', () => {
    expect(body[0]).toEqual({
      kind: 'list',
      items: [
        'Action: 1. Nearly: 0. Talk: 1.',
        'Whose job: the partner’s 100%, ours 0%, shared 0%.',
        'At least one measure asks whether anyone is better off.',
      ],
    });
  });

  test('has a table for each partner', () => {
    expect(headings(body)).toEqual(['Northtown Police', 'Northtown Café']);
    expect(tables(body).map(({ rows }) => rows)).toEqual([
      [
        [
          training.action,
          'Hate crime lead, J. Example',
          '31 March 2027',
          '20% → 90%',
          '31.5%, 20 November 2026',
          'Action',
          'On track',
        ],
      ],
      [['Be supportive', '', '', '', '', 'Talk', 'Not started']],
    ]);
  });

  test('has a share of the width for each column', () => {
    for (const notes of [false, true]) {
      for (const { header, rows, shares } of tables(strategyOnAPage(takeAway({ notes })).body)) {
        expect(shares).toHaveLength(header.length);
        for (const row of rows) expect(row).toHaveLength(header.length);
      }
    }
  });

  test('warns where more than three are open with one partner', () => {
    const commitments = ['1', '2', '3', '4'].map((id) => ({ ...training, id }));
    expect(textOf(strategyOnAPage(takeAway({ commitments })).body)).toContain(
      'More than 3 are open with Northtown Police.',
    );
    expect(textOf(body)).not.toContain('More than');
  });

  test('leaves out what is dropped, archived or empty', () => {
    const commitments = [
      { ...talk, id: '1', droppedOn: '2026-11-01' },
      { ...talk, id: '2', archivedOn: '2026-11-01' },
      { ...talk, id: '3', action: '' },
    ];
    expect(strategyOnAPage(takeAway({ commitments })).body).toEqual([
      { kind: 'paragraph', text: 'There is nothing in the strategy yet.' },
    ]);
  });

  test('puts what has no partner last, under its own heading', () => {
    const commitments = [{ ...talk, id: '1', partner: 'gone' }, talk];
    expect(headings(strategyOnAPage(takeAway({ commitments })).body)).toEqual([
      'Northtown Café',
      'Without a partner',
    ]);
  });

  test('has notes only where chosen', () => {
    expect(textOf(body)).not.toMatch(/Monday|By a visit/);
    const withNotes = textOf(strategyOnAPage(takeAway({ notes: true })).body);
    expect(withNotes).toMatch(/Monday/);
    expect(withNotes).toMatch(/How contact was made: By a visit\./);
  });
});

describe('the action log', () => {
  const { body } = actionLog(takeAway());
  const [all, details, readings] = tables(body);

  test('begins with all commitments in a table, numbered', () => {
    expect(all!.rows.map((row) => row.slice(0, 3))).toEqual([
      ['1', training.action, 'Northtown Police'],
      ['2', 'Be supportive', 'Northtown Café'],
    ]);
    expect(all!.shares).toHaveLength(all!.header.length);
  });

  test('then has each under its partner, with its number', () => {
    expect(headings(body)).toEqual([
      'Northtown Police',
      `1. ${training.action}`,
      'Northtown Café',
      '2. Be supportive',
    ]);
  });

  test('has the details that there are, and no empty line', () => {
    const lines = Object.fromEntries(details!.rows as [string, string][]);
    expect(lines).toMatchObject({
      'What they said': 'We’re right behind you.',
      Due: '31 March 2027',
      'Points out of 18': '18',
      'Then we will': 'we write for new dates',
    });
    expect(Object.keys(lines)).not.toContain('Starting point known');
    expect(details!.rows.flat().filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has the readings in a table with the numbers of the chart', () => {
    expect(readings!.header).toEqual([
      'Day',
      'What',
      'Figure',
      'Expected by then',
      'Where the proof is',
      'What the partner says about it',
    ]);
    expect(readings!.rows).toEqual([
      ['1 November 2026', 'Starting point', '20%', '', '', ''],
      ['10 November 2026', 'Reading', '25%', '24.2%', 'https://example.org/quiz', ''],
      ['20 November 2026', 'Reading', '31.5%', '28.9%', '', 'Slower than hoped.'],
      ['31 March 2027', 'Target', '90%', '', '', ''],
    ]);
    const chart = 'chart' in readings! ? readings.chart : undefined;
    expect(chart?.rows.map(({ value }) => value)).toEqual([20, 25, 31.5, 90]);
  });

  test.each([
    ['days', '3 days', '1,500 days'],
    ['', '3', '1,500'],
    ['£', '£3', '£1,500'],
    ['%', '3%', '1,500%'],
  ])('writes the unit “%s” as people do', (unit, small, large) => {
    const figures = { baselineValue: '3', target: '1500', unit, readings: [] };
    const table = tables(
      actionLog(takeAway({ commitments: [{ ...training, ...figures }] })).body,
    ).at(-1)!;
    expect(table.rows.map((row) => row[2])).toEqual([small, large]);
  });

  test('has a reading without a number too, without a chart for want of any', () => {
    const commitments = [{ ...talk, readings: [reading('2026-11-20', '', { reply: 'Soon.' })] }];
    const table = tables(actionLog(takeAway({ commitments })).body).at(-1)!;
    expect(table.rows).toEqual([['20 November 2026', 'Reading', '', '', 'Soon.']]);
    expect('chart' in table).toBe(false);
  });

  test('has notes only where chosen', () => {
    expect(textOf(body)).not.toMatch(/Monday|Second quiz/);
    const withNotes = textOf(actionLog(takeAway({ notes: true })).body);
    expect(withNotes).toMatch(/Monday/);
    expect(withNotes).toMatch(/Second quiz/);
  });

  test('keeps what was dropped, with the reason, and leaves out what is archived', () => {
    const commitments = [
      { ...talk, id: '1', droppedOn: '2026-11-05', droppedBecause: 'They moved.' },
      { ...talk, id: '2', archivedOn: '2026-11-05' },
    ];
    const { body } = actionLog(takeAway({ commitments }));
    expect(tables(body)[0]!.rows).toHaveLength(1);
    expect(textOf(body)).toContain('They moved.');
    expect(textOf(body)).toContain('"Dropped"');
  });

  test('numbers by partner what the reader has in another order', () => {
    const commitments = [talk, training, { ...talk, id: 'b3', action: 'Be nice' }];
    const [all] = tables(actionLog(takeAway({ commitments })).body);
    expect(all!.rows.map(([number, action]) => `${number} ${action}`)).toEqual([
      `1 ${training.action}`,
      '2 Be supportive',
      '3 Be nice',
    ]);
  });

  test('says so where there is nothing', () => {
    expect(
      actionLog(takeAway({ commitments: [trial({ target: '', baselineValue: '' })] })).body,
    ).toEqual([{ kind: 'paragraph', text: 'There is nothing in the strategy yet.' }]);
  });
});

test.each([strategyOnAPage, actionLog])('every word of %o is there', (make) => {
  for (const notes of [true, false]) {
    expect(plainText(make(takeAway({ notes })))).not.toContain('export.');
  }
});
