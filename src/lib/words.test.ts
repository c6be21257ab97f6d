// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWording, fill } from './words.ts';

/** A name such as a template uses; too short to be one that every object has. */
const anyName = fc.stringMatching(/^[a-z]{1,6}$/);
const anyText = fc.string().filter((text) => !text.includes('{'));

describe('filling a template', () => {
  test('puts each value in its place', () => {
    expect(fill('{{done}} of {{total}} done', { done: 2, total: 8 })).toBe('2 of 8 done');
  });

  test('fills the same place as often as it comes', () => {
    expect(fill('{{town}}, {{town}}!', { town: 'Northtown' })).toBe('Northtown, Northtown!');
  });

  test('shows nought', () => {
    expect(fill('{{done}} done', { done: 0 })).toBe('0 done');
  });

  test('leaves a place empty that has no value', () => {
    expect(fill('Next: {{label}}.', {})).toBe('Next: .');
  });

  test('leaves a template without places as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fill(text, { done: 1 })).toBe(text);
      }),
    );
  });

  test('puts any value in to the letter, also one that looks like a place or a pattern', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.oneof(fc.string(), fc.constantFrom('{{label}}', '$&', '$1', '$$')),
        anyText,
        (name, value, text) => {
          expect(fill(`${text}{{${name}}}${text}`, { [name]: value, label: 'wrong' })).toBe(
            text + (name === 'label' ? 'wrong' : value) + text,
          );
        },
      ),
    );
  });
});

describe('wording', () => {
  const english = createWording(
    {
      'list.cleared': 'Cleared: {{title}}',
      'list.ticks_one': '{{count}} tick',
      'list.ticks_other': '{{count}} ticks',
      'list.skips_other': '{{count}} “not for us”',
      'list.lines': 'Lines: {{count}}',
    },
    'en-GB',
  );

  test('looks a key up and fills it in', () => {
    expect(english('list.cleared', { title: 'Partner map' })).toBe('Cleared: Partner map');
  });

  test.each([
    [0, '0 ticks'],
    [1, '1 tick'],
    [2, '2 ticks'],
    [21, '21 ticks'],
  ])('of %i in English is “%s”', (count, text) => {
    expect(english('list.ticks', { count })).toBe(text);
  });

  test('chooses the forms that the language has', () => {
    const welsh = createWording(
      {
        'list.lines_zero': 'zero: {{count}}',
        'list.lines_one': 'one: {{count}}',
        'list.lines_two': 'two: {{count}}',
        'list.lines_few': 'few: {{count}}',
        'list.lines_many': 'many: {{count}}',
        'list.lines_other': 'other: {{count}}',
      },
      'cy',
    );
    expect([0, 1, 2, 3, 6, 7].map((count) => welsh('list.lines', { count }))).toEqual([
      'zero: 0',
      'one: 1',
      'two: 2',
      'few: 3',
      'many: 6',
      'other: 7',
    ]);
  });

  test('falls back to the general plural where a form is missing', () => {
    expect(english('list.skips', { count: 1 })).toBe('1 “not for us”');
  });

  test('uses words that have no plural for any count', () => {
    expect(english('list.lines', { count: 3 })).toBe('Lines: 3');
  });

  test('gives a missing key back as itself', () => {
    const anyKey = fc.array(anyName, { minLength: 2 }).map((names) => names.join('.'));
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(createWording({}, 'en-GB')(key)).toBe(key);
        expect(createWording({}, 'en-GB')(key, { count: 1 })).toBe(key);
      }),
    );
  });

  test('keeps empty words empty', () => {
    expect(createWording({ 'list.none': '' }, 'en-GB')('list.none')).toBe('');
  });
});

describe('the wording of a page', () => {
  beforeEach(() => vi.resetModules());
  const ticks = { ticks_one: '{{count}} tick', ticks_other: '{{count}} ticks' };

  test('comes with the scripts', async () => {
    document.documentElement.lang = 'en-GB';
    const { sayFrom } = await import('./words.ts');
    const { say } = await import('./common-words.ts');
    expect(say('js.notices.undo')).toBe('Undo');
    const own = sayFrom(ticks);
    expect(own('ticks', { count: 1 })).toBe('1 tick');
    expect(own('ticks', { count: 2 })).toBe('2 ticks');
  });

  test('follows the language of the page', async () => {
    document.documentElement.lang = 'ja';
    const { sayFrom } = await import('./words.ts');
    expect(sayFrom(ticks)('ticks', { count: 1 })).toBe('1 ticks');
  });
});
